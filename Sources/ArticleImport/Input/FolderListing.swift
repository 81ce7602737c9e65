import ArticleModel
import Glibc

/// Expands paths to files: folders recursively, in byte order of names. Hidden entries are skipped, and the folders
/// that browsers save beside pages.
struct FolderListing {
  let limits: ImportLimits

  func inputs(_ paths: [String]) -> [Result<ImportInput, QariError>] {
    var found: [Result<ImportInput, QariError>] = []
    for path in paths { add(path, depth: 0, trail: [], to: &found) }
    return found
  }

  /// `trail` holds the folders being listed, so that a link back up does not go round for ever.
  private func add(
    _ path: String, depth: Int, trail: [FolderIdentity], to found: inout [Result<ImportInput, QariError>]
  ) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      found.append(.failure(FileReading.failure(path)))
      return
    }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      found.append(.success(ImportInput(path: path, byteCount: Int(info.st_size))))
      return
    }
    let identity = FolderIdentity(device: UInt64(info.st_dev), inode: UInt64(info.st_ino))
    guard !trail.contains(identity) else { return }
    guard depth < limits.folderDepth else {
      found.append(
        .failure(
          QariError(
            .input, "folders nest deeper than \(limits.folderDepth) levels", at: path,
            remedy: "give this folder itself as a path")))
      return
    }
    guard let folder = opendir(path) else {
      found.append(.failure(FileReading.failure(path)))
      return
    }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(folder)
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let base = path.hasSuffix("/") ? path : path + "/"
    let pages = Set(names.compactMap { PageFolder.stem(ofPage: $0) })
    for name in names {
      if let page = PageFolder.page(ofFolder: name), pages.contains(page), isFolder(base + name) { continue }
      add(base + name, depth: depth + 1, trail: trail + [identity], to: &found)
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  private struct FolderIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
  }
}
