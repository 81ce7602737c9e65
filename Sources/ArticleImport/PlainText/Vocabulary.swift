/// Closed word lists of news pages, compared folded.
enum Vocabulary {
  /// Weekday names and the words around a date of publication.
  static let dateWords = keys([
    "السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "سبت", "احد", "اثنين",
    "ثلاثاء",
    "اربعاء", "خميس", "جمعة", "نشر", "نُشر", "نشرت", "منشور", "في", "بتاريخ", "تاريخ", "التاريخ", "النشر",
    "آخر", "تحديث",
    "التحديث", "تم", "تحديثه", "حدث", "أضيف", "الساعة", "بتوقيت", "مكة", "المكرمة", "غرينتش", "جرينتش",
    "القاهرة", "يوم",
    "الموافق", "هـ", "ه", "م", "ص", "صباحا", "مساء", "من", "وقت", "utc", "gmt", "published", "updated",
    "posted", "last",
    "on", "at", "date", "am", "pm", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "mon",
    "tue", "wed", "thu", "fri", "sat", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    "dimanche",
    "publié", "le", "mis", "à", "jour", "est", "edt", "bst", "cet", "شنبه", "یکشنبه", "دوشنبه", "چهارشنبه",
    "پنجشنبه",
    "تاریخ", "انتشار",
  ])

  /// Words that say that a date is the day of publication, even beside other words.
  static let publicationWords = keys([
    "نشر", "نُشر", "نشرت", "النشر", "تحديث", "التحديث", "published", "updated", "posted", "publié", "انتشار",
  ])

  /// Names of sections, as they stand above headlines.
  static let sections = keys([
    "أخبار", "الأخبار", "سياسة", "السياسة", "اقتصاد", "الاقتصاد", "رياضة", "الرياضة", "ثقافة", "ثقافة وفن",
    "فن", "فنون",
    "صحة", "علوم", "تكنولوجيا", "تقارير", "تقرير", "مقالات", "مقال", "رأي", "آراء", "الرأي", "حوار", "حوارات",
    "تحقيقات",
    "تحليل", "تحليلات", "ملفات", "عاجل", "خاص", "منوعات", "محليات", "محلي", "عربي", "العالم", "عالم", "دولي",
    "دوليات",
    "عربي ودولي", "الرئيسية", "أخبار عربية", "أخبار عالمية", "أخبار محلية", "أخبار دولية", "الشرق الأوسط",
    "شؤون عربية",
    "العالم العربي", "أخبار العالم", "الوطن العربي", "اقتصاد وأعمال", "مال وأعمال", "سياسة دولية", "صحف",
    "أقوال الصحف",
    "افتتاحية", "تصريحات", "بيانات", "news", "world", "politics", "opinion", "business", "sport", "sports",
    "culture",
    "analysis", "middle east", "technology", "health", "science", "africa", "europe", "asia",
  ])

  /// Words that stand in headings and sentences but not in names of persons.
  static let functionWords = keys([
    "في", "من", "على", "إلى", "الى", "عن", "مع", "أن", "إن", "بعد", "قبل", "هل", "ما", "ماذا", "لماذا", "كيف",
    "متى", "أين",
    "هذا", "هذه", "ذلك", "تلك", "التي", "الذي", "الذين", "لا", "لم", "لن", "قد", "كل", "بعض", "غير", "بين",
    "ضد", "حول", "عند", "أثناء",
    "منذ", "حتى", "ثم", "أو", "أم", "بل", "لكن", "ليس", "كان", "كانت", "هو", "هي", "هم", "نحو", "تحت", "فوق",
    "أمام", "خلال",
    "دون", "بدون", "عبر", "رغم", "وسط", "ضمن", "لدى", "the", "of", "in", "on", "and", "to", "for", "with",
    "is", "are", "a",
  ])

  /// News agencies and others whose name alone, after a dash or in brackets, credits a text or a picture.
  static let agencies = keys([
    "رويترز", "أ ف ب", "اف ب", "أ.ف.ب", "ا ف ب", "فرانس برس", "فرانس بريس", "وكالة فرانس برس", "د ب أ", "أ ب",
    "أ.ب", "أ ش أ",
    "اسوشيتد برس", "أسوشيتد برس", "الأناضول", "وكالة الأناضول", "وكالات", "سانا", "واس", "وام", "كونا", "قنا",
    "بنا", "بترا",
    "سبوتنيك", "شينخوا", "تاس", "نوفوستي", "وات", "وال", "سونا", "إرنا", "فارس", "تسنيم", "معا", "وفا", "أكي",
    "آكي", "إفي",
    "بلومبرغ", "سي إن إن", "بي بي سي", "الجزيرة", "الجزيرة نت", "العربية", "العربية نت", "العربية.نت",
    "سكاي نيوز عربية",
    "روسيا اليوم", "فرانس 24", "دويتشه فيله", "الحرة", "جيتي", "غيتي", "getty images", "getty", "reuters",
    "afp", "ap", "epa",
    "dpa", "anadolu", "anadolu agency", "tass", "xinhua", "efe", "ansa", "bloomberg", "upi", "ria novosti",
    "sputnik",
  ])

  private static func keys(_ words: [String]) -> PhraseSet { PhraseSet(words) }
}
