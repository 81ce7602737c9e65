/// The letters behind Arabic presentation forms (U+FB50–FDFF, U+FE70–FEFC), as old pages and PDFs hold them.
public enum PresentationForms {
  /// The letters a presentation form stands for (compatibility decomposition); the scalar itself
  /// where it is none.
  public static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let v = scalar.value
    guard (0xFB50...0xFEFC).contains(v) else { return [scalar] }
    if let row = table.first(where: { $0.range.contains(v) }) { return row.letters }
    return [scalar]
  }

  private struct Row {
    let range: ClosedRange<UInt32>
    let letters: [Unicode.Scalar]
    init(_ from: UInt32, _ to: UInt32, _ letters: String) {
      range = from...to
      self.letters = Array(letters.unicodeScalars)
    }
  }

  // Unicode Character Database, UnicodeData.txt field 5 of Arabic Presentation Forms-A and -B.
  private static let table: [Row] = [
    Row(0xFB50, 0xFB51, "ٱ"), Row(0xFB52, 0xFB55, "ٻ"), Row(0xFB56, 0xFB59, "پ"), Row(0xFB66, 0xFB69, "ٹ"),
    Row(0xFB6A, 0xFB6D, "ڤ"), Row(0xFB7A, 0xFB7D, "چ"), Row(0xFB88, 0xFB89, "ڈ"), Row(0xFB8A, 0xFB8B, "ژ"),
    Row(0xFB8C, 0xFB8D, "ڑ"), Row(0xFB8E, 0xFB91, "ک"), Row(0xFB92, 0xFB95, "گ"), Row(0xFB9E, 0xFB9F, "ں"),
    Row(0xFBA4, 0xFBA5, "ۀ"), Row(0xFBA6, 0xFBA9, "ہ"), Row(0xFBAA, 0xFBAD, "ھ"), Row(0xFBAE, 0xFBAF, "ے"),
    Row(0xFBB0, 0xFBB1, "ۓ"), Row(0xFBD3, 0xFBD6, "ڭ"), Row(0xFBFC, 0xFBFF, "ی"), Row(0xFDF2, 0xFDF2, "الله"),
    Row(0xFE80, 0xFE80, "ء"), Row(0xFE81, 0xFE82, "آ"), Row(0xFE83, 0xFE84, "أ"), Row(0xFE85, 0xFE86, "ؤ"),
    Row(0xFE87, 0xFE88, "إ"), Row(0xFE89, 0xFE8C, "ئ"), Row(0xFE8D, 0xFE8E, "ا"), Row(0xFE8F, 0xFE92, "ب"),
    Row(0xFE93, 0xFE94, "ة"), Row(0xFE95, 0xFE98, "ت"), Row(0xFE99, 0xFE9C, "ث"), Row(0xFE9D, 0xFEA0, "ج"),
    Row(0xFEA1, 0xFEA4, "ح"), Row(0xFEA5, 0xFEA8, "خ"), Row(0xFEA9, 0xFEAA, "د"), Row(0xFEAB, 0xFEAC, "ذ"),
    Row(0xFEAD, 0xFEAE, "ر"), Row(0xFEAF, 0xFEB0, "ز"), Row(0xFEB1, 0xFEB4, "س"), Row(0xFEB5, 0xFEB8, "ش"),
    Row(0xFEB9, 0xFEBC, "ص"), Row(0xFEBD, 0xFEC0, "ض"), Row(0xFEC1, 0xFEC4, "ط"), Row(0xFEC5, 0xFEC8, "ظ"),
    Row(0xFEC9, 0xFECC, "ع"), Row(0xFECD, 0xFED0, "غ"), Row(0xFED1, 0xFED4, "ف"), Row(0xFED5, 0xFED8, "ق"),
    Row(0xFED9, 0xFEDC, "ك"), Row(0xFEDD, 0xFEE0, "ل"), Row(0xFEE1, 0xFEE4, "م"), Row(0xFEE5, 0xFEE8, "ن"),
    Row(0xFEE9, 0xFEEC, "ه"), Row(0xFEED, 0xFEEE, "و"), Row(0xFEEF, 0xFEF0, "ى"), Row(0xFEF1, 0xFEF4, "ي"),
    Row(0xFEF5, 0xFEF6, "لآ"), Row(0xFEF7, 0xFEF8, "لأ"), Row(0xFEF9, 0xFEFA, "لإ"),
    Row(0xFEFB, 0xFEFC, "لا"),
  ]
}
