import Testing

@testable import ArticleImport

@Suite struct LanguageTests {
  @Test(arguments: [
    ("أعلنت الحكومة أن المؤتمر سيعقد في العاصمة.", "ar"),
    ("دولت اعلام کرد که این کنفرانس در پایتخت برگزار می‌شود و از همه دعوت شده است.", "fa"),
    ("حکومت نے اعلان کیا ہے کہ کانفرنس دارالحکومت میں ہوگی۔", "ur"),
    ("حکوومەت ڕایگەیاند کە کۆنفرانسەکە لە پایتەخت بەڕێوە دەچێت.", "ckb"),
    ("הממשלה הודיעה כי הוועידה תתקיים בבירה.", "he"),
    ("The government said that the conference will be held in the capital.", "en"),
    ("Le gouvernement a annoncé que la conférence aura lieu dans la capitale.", "fr"),
    (
      "Die Regierung teilte mit, dass die Konferenz in der Hauptstadt stattfindet und nicht verschoben ist.",
      "de"
    ),
    ("Правительство объявило, что конференция пройдёт в столице.", "ru"),
    ("12345 --- 67", "und"),
    // an Arabic text typed on a Persian keyboard, and one with a foreign name
    ("أعلن الوزیر في بیان له أن المؤتمر سیعقد في المدینة التي اختارتها اللجنة", "ar"),
    ("زار الرئيس مدينة چيتا وألقى كلمة أمام العمال في المصنع الجديد هناك", "ar"),
  ])
  func guess(text: String, language: String) {
    #expect(LanguageGuess.of(text) == language)
  }
}
