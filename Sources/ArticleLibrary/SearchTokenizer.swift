import GRDB
import GRDBSQLite

/// The library's FTS5 tokeniser: folded words in texts; in queries each word in all its forms, as
/// synonyms at one position, so that phrases match across proclitics too.
final class SearchTokenizer: FTS5CustomTokenizer {
  static let name = "qari"
  /// In front of a query phrase: take the words as they are.
  static let exactMark = "\u{1}"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return SQLITE_OK }
    return pText.withMemoryRebound(to: UInt8.self, capacity: Int(nText)) { start in
      let text = UnsafeBufferPointer(start: start, count: Int(nText))
      let expands = tokenization.contains(.query) && text[0] != 1
      var code = SQLITE_OK
      WordScanner.scan(text) { word in
        code = Self.emit(word.token, flags: 0, word.bytes, context, tokenCallback)
        if expands, code == SQLITE_OK {
          let exact = String(decoding: word.token, as: UTF8.self)
          for var form in WordForms.forms(of: exact).dropFirst() where code == SQLITE_OK {
            code = form.withUTF8 {
              Self.emit($0, flags: FTS5_TOKEN_COLOCATED, word.bytes, context, tokenCallback)
            }
          }
        }
        return code == SQLITE_OK
      }
      return code
    }
  }

  private static func emit(
    _ token: UnsafeBufferPointer<UInt8>, flags: CInt, _ bytes: Range<Int>,
    _ context: UnsafeMutableRawPointer?,
    _ callback: FTS5TokenCallback
  ) -> CInt {
    guard let start = token.baseAddress else { return SQLITE_OK }
    return start.withMemoryRebound(to: CChar.self, capacity: token.count) {
      callback(context, flags, $0, CInt(token.count), CInt(bytes.lowerBound), CInt(bytes.upperBound))
    }
  }
}
