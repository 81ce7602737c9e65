#!/usr/bin/env python3
"""Makes the archives of this folder anew, from texts of its own. Needs Python and libarchive.so.13.

pages.*       one text in every kind of archive: a page in a folder with an Arabic name, a text in windows-1256,
              a feed with two entries, a hidden file, and in the tar files a link and a path that leads outside
run.bz2       a megabyte of one letter
locked.zip    one readable and one encrypted entry
newsletter.epub  a book of two chapters with a cover, named by its table of contents
"""
import bz2, ctypes, gzip, io, locale, lzma, os, subprocess, tarfile, tempfile, zipfile

os.chdir(os.path.dirname(os.path.abspath(__file__)))
PAGE = """<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>افتتاح مرصد فلكي في تبوك</title>
<meta property="og:site_name" content="بوابة النجم"><meta property="article:published_time" content="2022-05-04">
</head><body><article><h1>افتتاح مرصد فلكي في تبوك</h1>
<p>افتتحت الجامعة مرصداً فلكياً جديداً على جبل اللوز، وفيه منظار قطره متر واحد.</p>
<p>وقال المدير إن المرصد يستقبل الزوار كل خميس بعد صلاة العشاء.</p></article></body></html>
"""
TEXT = "عودة السفينة إلى الميناء\n\nعادت سفينة الأبحاث بعد رحلة دامت أربعين يوماً في البحر الأحمر.\n\nوجمع الباحثون عينات من الشعاب المرجانية.\n"
FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>صحيفة الواحة</title>
<item><title>موسم الزيتون يبدأ مبكراً</title><link>https://waha.example/1</link><description>بدأ قطاف الزيتون هذا العام قبل موعده بأسبوعين.</description></item>
<item><title>سباق للقوارب الشراعية</title><link>https://waha.example/2</link><description>شارك ثلاثون قارباً في سباق الخليج السنوي.</description></item>
</channel></rss>
"""
FILES = [
    ("صفحات/مرصد.html", PAGE.encode()),
    ("old/ship.txt", TEXT.encode("cp1256")),
    ("feed.xml", FEED.encode()),
    (".hidden.txt", "لا يقرأ".encode()),
]
STAMP = (2022, 5, 4, 12, 0, 0)


def tar():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        def add(name, data=b"", kind=tarfile.REGTYPE, link=""):
            info = tarfile.TarInfo(name)
            info.size, info.type, info.linkname, info.mtime = len(data), kind, link, 1651665600
            archive.addfile(info, io.BytesIO(data))
        add("صفحات", kind=tarfile.DIRTYPE)
        for name, data in FILES:
            add("../../" + name if name == "feed.xml" else name, data)
        add("passwd.txt", kind=tarfile.SYMTYPE, link="/etc/passwd")
        add("again.txt", kind=tarfile.LNKTYPE, link="old/ship.txt")
    return out.getvalue()


def write(name, data):
    with open(name, "wb") as file:
        file.write(data)


def zipped(name, files, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(name, "w") as archive:
        for path, data, *stored in files:
            info = zipfile.ZipInfo(path, STAMP)
            info.compress_type = zipfile.ZIP_STORED if stored else method
            archive.writestr(info, data)


def seven(name, files):
    lib = ctypes.CDLL("libarchive.so.13")
    for function in ("archive_write_new", "archive_entry_new"):
        getattr(lib, function).restype = ctypes.c_void_p
    archive = ctypes.c_void_p(lib.archive_write_new())
    lib.archive_write_set_format_7zip(archive)
    lib.archive_write_open_filename(archive, name.encode())
    for path, data in files:
        entry = ctypes.c_void_p(lib.archive_entry_new())
        lib.archive_entry_set_pathname_utf8(entry, path.encode())
        lib.archive_entry_set_size(entry, ctypes.c_int64(len(data)))
        lib.archive_entry_set_filetype(entry, 0o100000)
        lib.archive_entry_set_perm(entry, 0o644)
        lib.archive_entry_set_mtime(entry, ctypes.c_long(1651665600), ctypes.c_long(0))
        lib.archive_write_header(archive, entry)
        lib.archive_write_data(archive, data, ctypes.c_size_t(len(data)))
        lib.archive_entry_free(entry)
    lib.archive_write_close(archive)
    lib.archive_write_free(archive)


packed = tar()
write("pages.tar", packed)
write("pages.tar.gz", gzip.compress(packed, 9, mtime=0))
write("pages.tar.xz", lzma.compress(packed))
write("pages.tar.bz2", bz2.compress(packed))
write("pages.tar.zst", subprocess.run(["zstd", "-c"], input=packed, stdout=subprocess.PIPE, check=True).stdout)
write("run.bz2", bz2.compress(b"a" * (1 << 20)))
write("feed.xml.gz", gzip.compress(FEED.encode(), 9, mtime=0))
zipped("pages.zip", FILES)
locale.setlocale(locale.LC_ALL, "C.UTF-8")
seven("pages.7z", FILES)

with tempfile.TemporaryDirectory() as folder:
    for name, data in (("open.txt", TEXT.encode()), ("secret.txt", PAGE.encode())):
        write(os.path.join(folder, name), data)
    target = os.path.abspath("locked.zip")
    if os.path.exists(target):
        os.unlink(target)
    subprocess.run(["zip", "-q", "-X", target, "open.txt"], cwd=folder, check=True)
    subprocess.run(["zip", "-q", "-X", "-P", "word", target, "secret.txt"], cwd=folder, check=True)

CHAPTER = """<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>نشرة الحي</title></head>
<body><h2>%s</h2><p>%s</p><p>%s</p></body></html>"""
zipped("newsletter.epub", [
    ("mimetype", b"application/epub+zip", True),
    ("META-INF/container.xml", b"""<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""),
    ("OEBPS/book.opf", """<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>نشرة الحي</dc:title><dc:creator>سلوى الناصر</dc:creator>
<dc:date>2021-11-20</dc:date><dc:language>ar</dc:language></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="b" href="text/%D8%A8.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>""".encode()),
    ("OEBPS/nav.xhtml", """<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>
<li><a href="text/a.xhtml">حديقة جديدة في شارع الرشيد</a></li></ol></nav></body></html>""".encode()),
    ("OEBPS/cover.xhtml", b"""<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><img src="cover.png"/></body></html>"""),
    ("OEBPS/text/a.xhtml", (CHAPTER % ("الفصل الأول", "زرع الأهالي حديقة صغيرة على أرض مهملة خلف المدرسة.", "ويسقيها الأطفال كل صباح.")).encode()),
    ("OEBPS/text/ب.xhtml", (CHAPTER % ("مكتبة متنقلة تزور القرى", "تزور المكتبة المتنقلة عشر قرى كل شهر وتعير الكتب بلا مقابل.", "ويقودها معلم متقاعد.")).encode()),
    ("OEBPS/cover.png", b"\x89PNG\r\n\x1a\n" + bytes(40)),
])
