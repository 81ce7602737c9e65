/// Phrases that news sites put around their articles, in the spelling of the sites; compared folded.
enum FurniturePhrases {
  /// Whole lines that are never part of an article, wherever they stand.
  static let certain = keys([
    "أضف تعليق", "أضف تعليقك", "أضف تعليقاً", "اترك تعليقاً", "اترك تعليق", "اترك تعليقك", "اترك رد",
    "اترك رداً",
    "أكتب تعليقك", "اكتب تعليقك", "اكتب تعليقاً", "شارك برأيك", "شارك بتعليقك", "إلغاء الرد", "إلغاء الرد على",
    "إضافة تعليق", "إرسال التعليق", "أرسل التعليق", "نشر التعليق", "عرض التعليقات", "كل التعليقات",
    "لا توجد تعليقات", "لا يوجد تعليقات", "لا تعليقات", "التعليقات مغلقة", "كن أول من يعلق",
    "البريد الإلكتروني الخاص بك", "عنوان بريدك الإلكتروني", "الموقع الإلكتروني",
    "زر الذهاب إلى الأعلى", "الذهاب إلى الأعلى", "العودة إلى الأعلى", "إلى الأعلى", "انتقل إلى المحتوى",
    "انتقل إلى الأعلى", "تخطي إلى المحتوى", "التخطي إلى المحتوى", "تخطى إلى المحتوى",
    "اظهر المزيد", "أظهر المزيد", "إظهار المزيد", "عرض المزيد", "تحميل المزيد", "شاهد المزيد", "قراءة المزيد",
    "مشاركة عبر البريد", "مشاركة عبر البريد الإلكتروني", "شارك الخبر", "شارك المقال", "شارك الموضوع",
    "شارك هذا المقال", "شارك هذا الخبر", "شاركها", "شارك على", "انشر الموضوع", "انشر المقال", "طباعة المقال",
    "أرسل إلى صديق", "ارسل لصديق", "إرسال إلى صديق", "نسخ الرابط", "تم نسخ الرابط", "انسخ الرابط",
    "اشترك في النشرة البريدية", "النشرة البريدية", "القائمة البريدية", "اشترك الآن", "تابعنا على",
    "تابعونا على",
    "تابعنا على جوجل نيوز", "تابعنا على أخبار جوجل", "تابعونا عبر", "حمل التطبيق", "حمّل تطبيقنا",
    "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "سياسة الخصوصية", "شروط الاستخدام", "اتصل بنا", "من نحن",
    "أعلن معنا", "خريطة الموقع", "الرابط المختصر", "رابط مختصر", "التعليق على الصورة", "تعليق على الصورة",
    "إعلان", "إعلانات", "تسجيل الدخول",
    "المقال السابق", "المقال التالي", "المقالة السابقة", "المقالة التالية", "الخبر السابق", "الخبر التالي",
    "leave a reply", "leave a comment", "post a comment", "add a comment", "cancel reply", "no comments",
    "comments are closed", "share this", "share this article", "back to top", "skip to content",
    "skip to main content",
    "show more", "read more", "load more", "all rights reserved", "privacy policy", "terms of use",
    "contact us",
    "subscribe now", "sign up for our newsletter", "copy link", "advertisement", "previous article",
    "next article",
    "previous post", "next post", "email this", "print this page",
    "save my name email and website in this browser",
    "laisser un commentaire", "annuler la réponse", "partager cet article", "lire plus", "retour en haut",
  ])

  /// Openings of whole sentences of comment forms and notices; the line may be longer.
  static let openings = keys([
    "لن يتم نشر عنوان بريدك", "لن يتم نشر بريدك", "لن ينشر عنوان بريدك", "لن يُنشر عنوان بريدك",
    "الحقول الإلزامية مشار", "الحقول المطلوبة مشار", "احفظ اسمي", "احفظ الاسم والبريد",
    "أعلمني بمتابعة التعليقات",
    "أعلمني بالمشاركات الجديدة", "نبهني عن التعليقات", "هذا الموقع يستخدم", "يستخدم هذا الموقع ملفات",
    "يستخدم هذا الموقع خدمة أكيسميت", "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة",
    "اشترك في نشرتنا", "اشترك في قناتنا", "اشترك بالنشرة", "تابعوا آخر أخبار", "تابع آخر الأخبار عبر",
    "تابعونا على", "تابعنا على", "لمتابعة آخر الأخبار", "حمل تطبيق", "حمّل تطبيق", "للاشتراك في",
    "اضغط هنا ل", "انقر هنا ل", "مشاركة عبر", "المشاركة عبر", "اضغط للمشاركة", "انقر للمشاركة",
    "النقر للمشاركة",
    "your email address will not be published", "required fields are marked", "save my name email",
    "notify me of follow up comments", "notify me of new posts", "this site uses", "all rights reserved",
    "copyright", "click to share", "sign up for", "subscribe to our", "follow us on", "download our app",
    "votre adresse de messagerie ne sera pas publiée", "les champs obligatoires",
  ])

  /// Headings of lists of other articles.
  static let listHeadings = keys([
    "مقالات ذات صلة", "مقالات مشابهة", "مقالات أخرى", "مقالات قد تعجبك", "أخبار ذات صلة", "أخبار متعلقة",
    "أخبار مشابهة", "مواضيع ذات صلة", "مواضيع متعلقة", "مواضيع مشابهة", "موضوعات ذات صلة", "موضوعات متعلقة",
    "مواد ذات صلة", "روابط ذات صلة", "ذات صلة", "قد يهمك أيضاً", "قد يهمك", "قد يعجبك أيضاً", "قد يعجبك",
    "ربما يعجبك أيضاً", "ربما يهمك", "اقرأ أيضاً", "إقرأ أيضاً", "أقرأ أيضاً", "اقرأ ايضا", "اقرأ المزيد",
    "إقرأ المزيد",
    "اقرأ أكثر", "طالع أيضاً", "شاهد أيضاً", "انظر أيضاً", "لمزيد من التفاصيل", "المزيد من الأخبار", "المزيد من",
    "الأكثر قراءة", "الأكثر مشاهدة", "الأكثر تداولاً", "الأكثر تعليقاً", "الأكثر شعبية", "الأكثر زيارة",
    "آخر الأخبار",
    "أحدث الأخبار", "أهم الأخبار", "أحدث المقالات", "آخر المقالات", "اخترنا لكم", "اخترنا لك", "مختارات",
    "منشورات ذات صلة", "تصفح أيضاً", "من نفس القسم", "المزيد للكاتب", "مقالات الكاتب", "مقالات أخرى للكاتب",
    "related articles", "related posts", "related stories", "related news", "related topics", "related",
    "read also", "read next", "most read", "most popular", "latest news", "more from", "more news",
    "more stories",
    "you may also like", "you might also like", "recommended", "trending", "see also", "articles liés",
    "lire aussi",
  ])

  /// Words that a line of buttons or counters consists of: furniture only at the ends of a page or beside
  /// other furniture, since each can be a heading in an article.
  static let buttonWords = keys([
    "فيسبوك", "فيس", "بوك", "تويتر", "تويتر‎", "إكس", "واتساب", "واتس", "اب", "آب", "تلغرام", "تيليجرام",
    "تيلقرام",
    "تلجرام", "لينكدإن", "لينكد", "إن", "بنترست", "بينتيريست", "بينتريست", "ريديت", "ماسنجر", "انستغرام",
    "انستقرام",
    "إنستغرام", "يوتيوب", "سناب", "شات", "جوجل", "قوقل", "بلس", "فايبر", "سكايب", "مسنجر", "تمبلر", "طباعة",
    "بريد",
    "البريد", "الإلكتروني", "شارك", "شاركها", "مشاركة", "مشاركات", "المشاركة", "عبر", "على", "إغلاق",
    "إرسال", "أرسل",
    "نسخ", "حفظ", "بحث", "القائمة", "الرئيسية", "المزيد", "تعليق", "تعليقات", "التعليقات", "التعليق",
    "مشاهدة",
    "مشاهدات", "قراءة", "دقيقة", "دقائق", "إعجاب", "أعجبني", "رد", "الاسم", "الإيميل", "الموقع", "موقع",
    "ويب",
    "تسجيل", "اشتراك", "تابعنا", "أقل", "أكثر", "حجم", "الخط", "facebook", "twitter", "whatsapp",
    "telegram",
    "linkedin", "pinterest", "reddit", "messenger", "instagram", "youtube", "email", "mail", "print",
    "share", "tweet",
    "pin", "pocket", "tumblr", "viber", "skype", "x", "comments", "comment", "close", "menu", "search",
    "home",
    "name", "website", "reply", "submit", "shares", "views", "view", "likes", "like", "min", "minutes",
    "read",
    "google", "rss", "fb", "a", "on", "via", "copy", "link", "save", "sms", "vk", "bluesky", "mastodon",
    "threads",
  ])

  private static func keys(_ phrases: [String]) -> PhraseSet { PhraseSet(phrases) }
}
