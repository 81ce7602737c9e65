import ArticleModel

/// A model file with every section checked and in place.
///
/// Sendable without the compiler's proof: nothing is written after `init`.
final class TaggerModel: @unchecked Sendable {
  let parameters: ModelParameters
  let characters: CharacterTables
  let keys: KeyTables
  let stems: CodedRows
  let surfaces: CodedRows
  let grams: CodedRows
  /// What pass 1 said of each stem in raw news: seven probabilities and a log count, a byte each.
  let profile: UnsafeBufferPointer<UInt8>
  let first: NetworkPass
  let second: NetworkPass
  /// Where the values of the slots of place names and of the corpus begin.
  let placeSlot: Int
  let corpusSlot: Int
  private let file: ModelFile

  /// Opens a model.
  init(path: String) throws(QariError) {
    file = try ModelFile(path: path)
    parameters = try ModelParameters(file)
    characters = try CharacterTables(file)
    keys = try KeyTables(file)
    stems = try CodedRows(file, codes: "stem.codes", scales: "stem.scales", width: parameters.stemWidth)
    surfaces = try CodedRows(file, codes: "surf.codes", scales: "surf.scales", width: parameters.surfaceWidth)
    grams = try CodedRows(
      file, codes: "gram.codes", scales: "gram.scales", width: parameters.surfaceWidth,
      count: parameters.gramRows)
    profile = try file.section(
      "profile", of: UInt8.self, count: stems.count * DocumentMemory.profileWidth)
    first = try NetworkPass(file, parameters, number: 1)
    second = try NetworkPass(file, parameters, number: 2)
    placeSlot = parameters.slotSizes.prefix(WordSlots.count).reduce(0, +)
    corpusSlot = placeSlot + parameters.slotSizes[WordSlots.count]
    guard first.memory == nil, second.memory != nil else {
      throw file.damaged("memory belongs to pass 2, and to it alone")
    }
  }
}
