// swift-format-ignore-file
// Written by Tools/tables/make_tables.py. Do not edit.

extension CuratedTable {
  /// Kind, name, other names, English names.
  static let standing: StaticString = """
    place	السعودية	المملكة العربية السعودية|المملكة	Saudi Arabia|KSA
    place	الرياض		Riyadh
    place	مصر	جمهورية مصر العربية	Egypt
    place	القاهرة		Cairo
    place	ليبيا	لیبیا	Libya
    place	طرابلس		Tripoli
    place	تونس	الجمهورية التونسية|تونس العاصمة	Tunisia
    place	الجزائر	الجمهورية الجزائرية	Algeria
    place	المغرب	المملكة المغربية	Morocco
    place	الرباط		Rabat
    place	موريتانيا		Mauritania
    place	نواكشوط	نواقشوط	Nouakchott
    place	السودان	جمهورية السودان	Sudan
    place	الخرطوم		Khartoum
    place	جنوب السودان	دولة جنوب السودان	South Sudan
    place	جوبا		Juba
    place	الصومال		Somalia
    place	مقديشو	مقديشيو|مقدشيو	Mogadishu
    place	جيبوتي		Djibouti
    place	جزر القمر		Comoros
    place	موروني		Moroni
    place	العراق	جمهورية العراق	Iraq
    place	بغداد		Baghdad
    place	سوريا	سورية|الجمهورية العربية السورية	Syria
    place	دمشق		Damascus
    place	لبنان		Lebanon
    place	بيروت		Beirut
    place	الأردن	المملكة الأردنية الهاشمية|المملكة الأردنية	Jordan
    place	عمّان	عمان	Amman
    place	فلسطين	الأراضي الفلسطينية|دولة فلسطين	Palestine|Palestinian Territories
    place	رام الله		Ramallah
    place	إسرائيل	الكيان الصهيوني	Israel
    place	اليمن	الجمهورية اليمنية	Yemen
    place	صنعاء		Sanaa|Sana'a
    place	سلطنة عمان	عُمان|سلطنة عُمان|السلطنة	Oman
    place	مسقط		Muscat
    place	الإمارات	الإمارات العربية المتحدة|دولة الإمارات|دولة الإمارات العربية المتحدة	United Arab Emirates|UAE|Emirates
    place	أبوظبي	أبو ظبي	Abu Dhabi
    place	قطر	دولة قطر	Qatar
    place	الدوحة		Doha
    place	البحرين	مملكة البحرين	Bahrain
    place	المنامة		Manama
    place	الكويت	دولة الكويت	Kuwait
    place	إيران	الجمهورية الإسلامية الإيرانية|جمهورية إيران الإسلامية	Iran
    place	طهران		Tehran
    place	تركيا		Turkey|Türkiye
    place	أنقرة	انقره	Ankara
    place	أفغانستان		Afghanistan
    place	كابول	كابل	Kabul
    place	باكستان		Pakistan
    place	إسلام آباد	إسلام أباد	Islamabad
    place	الهند		India
    place	نيودلهي	نيو دلهي	New Delhi
    place	بنغلاديش	بنجلاديش	Bangladesh
    place	دكا		Dhaka
    place	سريلانكا	سيريلانكا	Sri Lanka
    place	كولومبو		Colombo
    place	نيبال		Nepal
    place	كاتماندو	كتماندو	Kathmandu
    place	بوتان		Bhutan
    place	تيمفو		Thimphu
    place	جزر المالديف	المالديف	Maldives
    place	?ماليه		Malé|Male
    place	الصين	جمهورية الصين الشعبية	China
    place	بكين	بيجين	Beijing
    place	تايوان		Taiwan
    place	تايبيه	تايبي	Taipei
    place	هونغ كونغ	هونغ كونغ الصينية (منطقة إدارية خاصة)|هونج كونج	Hong Kong|Hong Kong SAR China
    place	اليابان		Japan
    place	طوكيو		Tokyo
    place	كوريا الشمالية		North Korea
    place	بيونغ يانغ	بيونج يانج|بيونغيانغ	Pyongyang
    place	كوريا الجنوبية		South Korea
    place	سول	سيول	Seoul
    place	منغوليا		Mongolia
    place	أولان باتور		Ulaanbaatar
    place	كازاخستان		Kazakhstan
    place	أستانا	آستانا|نور سلطان	Astana|Nur-Sultan
    place	أوزبكستان	أوزباكستان	Uzbekistan
    place	طشقند		Tashkent
    place	تركمانستان		Turkmenistan
    place	عشق آباد		Ashgabat
    place	قرغيزستان	قيرغيزستان	Kyrgyzstan
    place	بشكيك	بيشكيك	Bishkek
    place	طاجيكستان		Tajikistan
    place	دوشنبه	دوشانبي	Dushanbe
    place	أذربيجان		Azerbaijan
    place	باكو		Baku
    place	أرمينيا		Armenia
    place	يريفان	يريفيان	Yerevan
    place	جورجيا		Georgia
    place	تبليسي	تبيليسي	Tbilisi
    place	روسيا	روسيا الاتحادية	Russia|Russian Federation
    place	موسكو		Moscow
    place	أوكرانيا		Ukraine
    place	كييف		Kyiv|Kiev
    place	بيلاروسيا	بيلاروس|روسيا البيضاء	Belarus
    place	مينسك		Minsk
    place	مولدوفا	مولدافيا	Moldova
    place	كيشيناو		Chișinău|Chisinau
    place	بولندا	بولونيا	Poland
    place	وارسو		Warsaw
    place	التشيك	جمهورية التشيك|تشيكيا	Czechia|Czech Republic
    place	براغ		Prague
    place	سلوفاكيا		Slovakia
    place	براتيسلافا		Bratislava
    place	المجر	هنغاريا	Hungary
    place	بودابست		Budapest
    place	رومانيا		Romania
    place	بوخارست		Bucharest
    place	بلغاريا		Bulgaria
    place	صوفيا		Sofia
    place	صربيا		Serbia
    place	بلغراد		Belgrade
    place	الجبل الأسود	مونتينيغرو	Montenegro
    place	بودغوريتسا		Podgorica
    place	البوسنة والهرسك	البوسنة	Bosnia and Herzegovina|Bosnia|Bosnia & Herzegovina
    place	سراييفو		Sarajevo
    place	كرواتيا		Croatia
    place	زغرب		Zagreb
    place	سلوفينيا		Slovenia
    place	ليوبليانا		Ljubljana
    place	مقدونيا	مقدونيا الشمالية	North Macedonia|Macedonia
    place	سكوبيه	سكوبي	Skopje
    place	ألبانيا		Albania
    place	تيرانا		Tirana
    place	كوسوفو		Kosovo
    place	بريشتينا		Pristina
    place	اليونان		Greece
    place	أثينا		Athens
    place	قبرص		Cyprus
    place	نيقوسيا		Nicosia
    place	مالطا	مالطة	Malta
    place	فاليتا		Valletta
    place	إيطاليا		Italy
    place	روما		Rome
    place	الفاتيكان		Vatican|Holy See|Vatican City
    place	سان مارينو		San Marino
    place	إسبانيا		Spain
    place	مدريد		Madrid
    place	البرتغال		Portugal
    place	لشبونة		Lisbon
    place	أندورا		Andorra
    place	فرنسا		France
    place	باريس		Paris
    place	موناكو		Monaco
    place	بلجيكا		Belgium
    place	بروكسل	بروكسيل	Brussels
    place	هولندا		Netherlands|Holland
    place	أمستردام		Amsterdam
    place	لوكسمبورغ	لوكسمبورج	Luxembourg
    place	ألمانيا		Germany
    place	برلين		Berlin
    place	النمسا		Austria
    place	فيينا	?فينا	Vienna
    place	سويسرا		Switzerland
    place	برن	بيرن	Bern|Berne
    place	ليختنشتاين		Liechtenstein
    place	بريطانيا	المملكة المتحدة	United Kingdom|UK|Britain
    place	لندن		London
    place	أيرلندا	إيرلندا	Ireland
    place	دبلن		Dublin
    place	الدنمارك	الدانمرك|الدانمارك|الدنمرك	Denmark
    place	كوبنهاغن	كوبنهاجن	Copenhagen
    place	السويد		Sweden
    place	ستوكهولم	استوكهولم	Stockholm
    place	النرويج		Norway
    place	أوسلو		Oslo
    place	فنلندا		Finland
    place	هلسنكي		Helsinki
    place	آيسلندا	أيسلندا	Iceland
    place	ريكيافيك		Reykjavik
    place	إستونيا		Estonia
    place	تالين		Tallinn
    place	لاتفيا		Latvia
    place	ريغا		Riga
    place	ليتوانيا		Lithuania
    place	فيلنيوس		Vilnius
    place	الولايات المتحدة	الولايات المتحدة الأميركية|الولايات المتحدة الأمريكية|أميركا|أمريكا	United States|US|USA|U.S.|America|United States of America
    place	واشنطن		Washington
    place	كندا		Canada
    place	أوتاوا		Ottawa
    place	المكسيك		Mexico
    place	مكسيكو سيتي	مكسيكو	Mexico City
    place	غواتيمالا		Guatemala
    place	بليز		Belize
    place	هندوراس		Honduras
    place	تيغوسيغالبا		Tegucigalpa
    place	السلفادور		El Salvador
    place	سان سلفادور		San Salvador
    place	نيكاراغوا		Nicaragua
    place	ماناغوا		Managua
    place	كوستاريكا		Costa Rica
    place	سان خوسيه		San José
    place	بنما		Panama
    place	بنما سيتي		Panama City
    place	كوبا		Cuba
    place	هافانا		Havana
    place	هايتي		Haiti
    place	بورت أو برنس		Port-au-Prince
    place	جمهورية الدومينيكان	الدومينيكان	Dominican Republic
    place	سانتو دومينغو		Santo Domingo
    place	جامايكا		Jamaica
    place	كينغستون		Kingston
    place	ترينيداد وتوباغو	ترينيداد وتوباجو	Trinidad and Tobago|Trinidad & Tobago
    place	جزر البهاما	البهاما	Bahamas
    place	ناساو		Nassau
    place	باربادوس	بربادوس	Barbados
    place	كولومبيا		Colombia
    place	بوغوتا	بوجوتا	Bogotá|Bogota
    place	فنزويلا		Venezuela
    place	كراكاس	كاراكاس	Caracas
    place	غيانا	غويانا	Guyana
    place	جورج تاون		Georgetown
    place	سورينام		Suriname
    place	باراماريبو		Paramaribo
    place	الإكوادور	إكوادور	Ecuador
    place	كيتو		Quito
    place	بيرو	البيرو	Peru
    place	ليما		Lima
    place	بوليفيا		Bolivia
    place	لاباز		La Paz
    place	باراغواي	الباراغواي	Paraguay
    place	أسونسيون		Asunción
    place	أوروغواي	أورغواي|الأوروغواي	Uruguay
    place	مونتيفيديو		Montevideo
    place	الأرجنتين		Argentina
    place	بوينس آيرس	بوينس أيرس	Buenos Aires
    place	تشيلي	شيلي	Chile
    place	سانتياغو		Santiago
    place	البرازيل		Brazil
    place	برازيليا		Brasília|Brasilia
    place	أستراليا		Australia
    place	كانبرا		Canberra
    place	نيوزيلندا	نيوزيلاندا	New Zealand
    place	ويلينغتون	ولنغتون	Wellington
    place	بابوا غينيا الجديدة		Papua New Guinea
    place	بورت مورسبي		Port Moresby
    place	فيجي		Fiji
    place	سوفا		Suva
    place	إندونيسيا	أندونيسيا	Indonesia
    place	جاكرتا		Jakarta
    place	ماليزيا		Malaysia
    place	كوالالمبور	كوالا لمبور	Kuala Lumpur
    place	سنغافورة		Singapore
    place	بروناي	سلطنة بروناي	Brunei
    place	بندر سري بكاوان		Bandar Seri Begawan
    place	الفلبين	الفيليبين	Philippines
    place	مانيلا		Manila
    place	تايلند	تايلاند|تايلندا	Thailand
    place	بانكوك		Bangkok
    place	فيتنام		Vietnam
    place	هانوي		Hanoi
    place	لاوس		Laos
    place	فيينتيان		Vientiane
    place	كمبوديا		Cambodia
    place	بنوم بنه		Phnom Penh
    place	ميانمار	ميانمار (بورما)|بورما	Myanmar|Burma|Myanmar (Burma)
    place	نايبيداو		Naypyidaw
    place	تيمور الشرقية	تيمور - ليشتي	Timor-Leste|East Timor
    place	ديلي		Dili
    place	إثيوبيا	أثيوبيا	Ethiopia
    place	أديس أبابا		Addis Ababa
    place	إريتريا	أريتريا	Eritrea
    place	أسمرة	أسمرا	Asmara
    place	كينيا		Kenya
    place	نيروبي		Nairobi
    place	أوغندا		Uganda
    place	كمبالا	كامبالا	Kampala
    place	تنزانيا		Tanzania
    place	دودوما		Dodoma
    place	رواندا		Rwanda
    place	كيغالي	كيجالي	Kigali
    place	بوروندي	بورندي	Burundi
    place	بوجمبورا		Bujumbura
    place	جمهورية الكونغو الديمقراطية	الكونغو - كينشاسا|الكونغو الديمقراطية	Democratic Republic of the Congo|DR Congo|DRC|Congo - Kinshasa
    place	كينشاسا		Kinshasa
    place	الكونغو	الكونغو - برازافيل|جمهورية الكونغو|الكونغو برازافيل	Republic of the Congo|Congo|Congo - Brazzaville
    place	برازافيل		Brazzaville
    place	جمهورية أفريقيا الوسطى	جمهورية إفريقيا الوسطى|أفريقيا الوسطى|إفريقيا الوسطى	Central African Republic
    place	بانغي	بانجي	Bangui
    place	الكاميرون	الكامرون	Cameroon
    place	ياوندي		Yaoundé|Yaounde
    place	تشاد		Chad
    place	نجامينا	انجامينا	N'Djamena
    place	النيجر		Niger
    place	نيامي		Niamey
    place	نيجيريا		Nigeria
    place	أبوجا		Abuja
    place	مالي	جمهورية مالي	Mali
    place	باماكو		Bamako
    place	بوركينا فاسو	بوركينافاسو	Burkina Faso
    place	واغادوغو	واجادوجو	Ouagadougou
    place	السنغال		Senegal
    place	داكار		Dakar
    place	غامبيا		Gambia
    place	بانجول	بانغول	Banjul
    place	غينيا		Guinea
    place	كوناكري		Conakry
    place	غينيا بيساو		Guinea-Bissau
    place	بيساو		Bissau
    place	سيراليون		Sierra Leone
    place	فريتاون		Freetown
    place	ليبيريا		Liberia
    place	مونروفيا		Monrovia
    place	ساحل العاج	كوت ديفوار	Côte d'Ivoire|Ivory Coast|Côte d’Ivoire
    place	ياموسوكرو		Yamoussoukro
    place	غانا		Ghana
    place	أكرا		Accra
    place	توغو		Togo
    place	لومي		Lomé|Lome
    place	بنين		Benin
    place	بورتو نوفو		Porto-Novo
    place	الغابون	الجابون	Gabon
    place	ليبرفيل		Libreville
    place	غينيا الاستوائية		Equatorial Guinea
    place	مالابو		Malabo
    place	الرأس الأخضر		Cape Verde|Cabo Verde
    place	برايا		Praia
    place	ساو تومي وبرينسيبي		São Tomé and Príncipe|São Tomé & Príncipe
    place	أنغولا	أنجولا	Angola
    place	لواندا		Luanda
    place	زامبيا		Zambia
    place	لوساكا		Lusaka
    place	زيمبابوي	زمبابوي	Zimbabwe
    place	هراري		Harare
    place	مالاوي	ملاوي	Malawi
    place	ليلونغوي		Lilongwe
    place	موزمبيق		Mozambique
    place	مابوتو		Maputo
    place	ناميبيا		Namibia
    place	ويندهوك		Windhoek
    place	بوتسوانا		Botswana
    place	غابورون		Gaborone
    place	إسواتيني	سوازيلاند	Eswatini|Swaziland
    place	ليسوتو		Lesotho
    place	ماسيرو		Maseru
    place	جنوب أفريقيا	جنوب إفريقيا	South Africa
    place	بريتوريا		Pretoria
    place	مدغشقر		Madagascar
    place	أنتاناناريفو		Antananarivo
    place	موريشيوس		Mauritius
    place	بورت لويس		Port Louis
    place	سيشل	سيشيل	Seychelles
    place	فيكتوريا		Victoria
    place	الصحراء الغربية		Western Sahara
    place	العيون		Laayoune
    place	أوروبا	أوربا|القارة الأوروبية	Europe
    place	آسيا	القارة الآسيوية	Asia
    place	أفريقيا	إفريقيا|القارة الأفريقية|القارة الإفريقية|القارة السمراء	Africa
    place	أميركا الشمالية	أمريكا الشمالية	North America
    place	أميركا الجنوبية	أمريكا الجنوبية	South America
    place	أميركا اللاتينية	أمريكا اللاتينية	Latin America
    place	أميركا الوسطى	أمريكا الوسطى	Central America
    place	أوقيانوسيا		Oceania
    place	أنتاركتيكا	القطب الجنوبي	Antarctica
    place	القطب الشمالي		Arctic
    place	الشرق الأوسط	!منطقة الشرق الأوسط	Middle East
    place	الشرق الأدنى		Near East
    place	شمال أفريقيا	شمال إفريقيا	North Africa
    place	غرب أفريقيا	غرب إفريقيا	West Africa
    place	شرق أفريقيا	شرق إفريقيا	East Africa
    place	القرن الأفريقي	القرن الإفريقي	Horn of Africa
    place	منطقة الساحل والصحراء	الساحل والصحراء	Sahel
    place	المغرب العربي		Maghreb
    place	المشرق العربي		Mashreq
    place	الوطن العربي		Arab homeland
    place	العالم العربي		Arab world
    place	العالم الإسلامي		Islamic world
    place	شبه الجزيرة العربية	الجزيرة العربية	Arabian Peninsula
    place	الخليج العربي	?الخليج	Persian Gulf|Arabian Gulf|Gulf
    place	بلاد الشام		Levant
    place	الهلال الخصيب		Fertile Crescent
    place	البلقان		Balkans
    place	القوقاز		Caucasus
    place	آسيا الوسطى		Central Asia
    place	جنوب شرق آسيا	جنوب شرقي آسيا	Southeast Asia
    place	شرق آسيا		East Asia
    place	جنوب آسيا		South Asia
    place	أوروبا الشرقية		Eastern Europe
    place	أوروبا الغربية		Western Europe
    place	منطقة اليورو		Eurozone|Euro area
    place	القرم	شبه جزيرة القرم	Crimea
    place	الشيشان		Chechnya
    place	داغستان		Dagestan
    place	دونباس	الدونباس	Donbas|Donbass
    place	دونيتسك		Donetsk
    place	لوغانسك		Luhansk
    place	كشمير		Kashmir
    place	التبت	التيبت	Tibet
    place	شينجيانغ		Xinjiang
    place	كردستان	!إقليم كردستان	Kurdistan
    place	كردستان العراق	!إقليم كردستان العراق	Iraqi Kurdistan
    place	الأنبار		Anbar
    place	نينوى		Nineveh
    place	ديالى		Diyala
    place	صلاح الدين		Saladin Governorate
    place	القدس	!القدس المحتلة|القدس الشريف	Jerusalem
    place	القدس الشرقية		East Jerusalem
    place	الضفة الغربية	?الضفة	West Bank
    place	قطاع غزة	غزة	Gaza Strip|Gaza
    place	الجولان	هضبة الجولان|مرتفعات الجولان	Golan Heights|Golan
    place	سيناء	شبه جزيرة سيناء	Sinai
    place	شمال سيناء		North Sinai
    place	جنوب سيناء		South Sinai
    place	?الصعيد	صعيد مصر	Upper Egypt
    place	دارفور		Darfur
    place	كردفان		Kordofan
    place	النيل الأزرق		Blue Nile
    place	النيل الأبيض		White Nile
    place	برقة		Cyrenaica
    place	فزان		Fezzan
    place	الجفرة		Jufra
    place	الهلال النفطي		Oil Crescent
    place	حضرموت		Hadhramaut
    place	عسير		Asir
    place	نجران		Najran
    place	جازان	جيزان	Jazan|Jizan
    place	?نجد		Najd
    place	الحجاز		Hejaz
    place	كتالونيا	كاتالونيا|!إقليم كتالونيا	Catalonia
    place	اسكتلندا	إسكتلندا	Scotland
    place	إنجلترا	إنكلترا	England
    place	ويلز		Wales
    place	أيرلندا الشمالية	إيرلندا الشمالية	Northern Ireland
    place	بافاريا		Bavaria
    place	صقلية		Sicily
    place	سردينيا		Sardinia
    place	كورسيكا		Corsica
    place	كريت		Crete
    place	غرينلاند	جرينلاند	Greenland
    place	جبل طارق		Gibraltar
    place	كاليفورنيا		California
    place	تكساس		Texas
    place	فلوريدا		Florida
    place	هاواي		Hawaii
    place	ألاسكا		Alaska
    place	فيرجينيا	فرجينيا	Virginia
    place	ناغورنو قره باغ	ناغورني قره باغ|قره باغ|ناغورنو كاراباخ	Nagorno-Karabakh
    place	أبخازيا		Abkhazia
    place	أوسيتيا الجنوبية		South Ossetia
    place	تيغراي	إقليم تيغراي	Tigray
    place	أوغادين		Ogaden
    place	أرض الصومال	صوماليلاند	Somaliland
    place	بونتلاند		Puntland
    place	?الأناضول		Anatolia
    place	سيبيريا		Siberia
    place	البحر الأبيض المتوسط	البحر المتوسط|?المتوسط	Mediterranean Sea|Mediterranean
    place	شرق المتوسط		Eastern Mediterranean
    place	البحر الأحمر		Red Sea
    place	البحر الأسود		Black Sea
    place	البحر الميت		Dead Sea
    place	بحر العرب		Arabian Sea
    place	بحر قزوين		Caspian Sea
    place	بحر الشمال		North Sea
    place	بحر البلطيق	البلطيق	Baltic Sea
    place	بحر إيجه		Aegean Sea
    place	بحر الصين الجنوبي		South China Sea
    place	بحر الصين الشرقي		East China Sea
    place	بحر آزوف		Sea of Azov
    place	المحيط الأطلسي	?الأطلسي	Atlantic Ocean|Atlantic
    place	المحيط الهادئ	المحيط الهادي	Pacific Ocean|Pacific
    place	المحيط الهندي		Indian Ocean
    place	خليج عدن		Gulf of Aden
    place	خليج العقبة		Gulf of Aqaba
    place	خليج سرت		Gulf of Sidra
    place	خليج عمان		Gulf of Oman
    place	خليج السويس		Gulf of Suez
    place	مضيق هرمز	هرمز	Strait of Hormuz
    place	باب المندب	مضيق باب المندب	Bab el-Mandeb
    place	البوسفور	مضيق البوسفور	Bosphorus
    place	الدردنيل		Dardanelles
    place	قناة السويس		Suez Canal
    place	قناة بنما		Panama Canal
    place	نهر النيل	النيل	Nile
    place	نهر الأردن		Jordan River
    place	نهر الفرات	الفرات	Euphrates
    place	نهر دجلة	دجلة	Tigris
    place	نهر الليطاني	الليطاني	Litani
    place	شط العرب		Shatt al-Arab
    place	سد النهضة		Grand Ethiopian Renaissance Dam
    place	ميدان التحرير		Tahrir Square
    place	قصر الإليزيه	الإليزيه	Élysée Palace|Elysee
    place	?الكرملين		Kremlin
    place	المسجد الأقصى	?الأقصى|الحرم القدسي	Al-Aqsa Mosque
    place	المسجد الحرام	الحرم المكي	Masjid al-Haram
    place	المسجد النبوي		Prophet's Mosque
    place	مكة المكرمة	مكة	Mecca|Makkah
    place	المدينة المنورة		Medina
    place	المشاعر المقدسة		Holy Sites
    place	العاصمة المقدسة		
    place	الربع الخالي		Empty Quarter
    place	وول ستريت		Wall Street
    place	غوانتانامو	جوانتانامو|غوانتنامو	Guantanamo
    place	تشرنوبل	تشيرنوبل	Chernobyl
    place	فوكوشيما		Fukushima
    place	مثلث برمودا		Bermuda Triangle
    place	جبال الألب	الألب	Alps
    place	جبال الهيمالايا	الهيمالايا	Himalayas
    place	جبل سنجار		Mount Sinjar
    place	الصحراء الكبرى		Sahara
    organisation	الأمم المتحدة	هيئة الأمم المتحدة|منظمة الأمم المتحدة|هيئة الأمم	United Nations|UN|U.N.
    organisation	مجلس الأمن الدولي	مجلس الأمن|مجلس الأمن التابع للأمم المتحدة	UN Security Council|Security Council|UNSC
    organisation	الجمعية العامة للأمم المتحدة	?الجمعية العامة	UN General Assembly|General Assembly
    organisation	محكمة العدل الدولية		International Court of Justice|ICJ
    organisation	المحكمة الجنائية الدولية	?الجنائية الدولية	International Criminal Court|ICC
    organisation	المفوضية السامية للأمم المتحدة لشؤون اللاجئين	مفوضية اللاجئين|المفوضية العليا للاجئين|المفوضية السامية لشؤون اللاجئين|مفوضية الأمم المتحدة لشؤون اللاجئين	UNHCR|UN Refugee Agency
    organisation	المفوضية السامية للأمم المتحدة لحقوق الإنسان	مفوضية حقوق الإنسان|المفوضية السامية لحقوق الإنسان	OHCHR
    organisation	مجلس حقوق الإنسان	مجلس حقوق الإنسان التابع للأمم المتحدة	UN Human Rights Council|Human Rights Council
    organisation	اليونيسف	يونيسف|يونيسيف|اليونيسيف|منظمة الأمم المتحدة للطفولة	UNICEF
    organisation	اليونسكو	يونسكو|اليونيسكو|منظمة الأمم المتحدة للتربية والعلم والثقافة|منظمة الأمم المتحدة للتربية والعلوم والثقافة	UNESCO
    organisation	الأونروا	أونروا|وكالة غوث وتشغيل اللاجئين|وكالة غوث وتشغيل اللاجئين الفلسطينيين	UNRWA
    organisation	برنامج الأغذية العالمي	برنامج الغذاء العالمي	World Food Programme|WFP
    organisation	منظمة الأغذية والزراعة	منظمة الأغذية والزراعة للأمم المتحدة|الفاو	Food and Agriculture Organization|FAO
    organisation	منظمة الصحة العالمية	الصحة العالمية	World Health Organization|WHO
    organisation	منظمة العمل الدولية		International Labour Organization|ILO
    organisation	المنظمة الدولية للهجرة	منظمة الهجرة الدولية	International Organization for Migration|IOM
    organisation	الوكالة الدولية للطاقة الذرية	وكالة الطاقة الذرية	International Atomic Energy Agency|IAEA
    organisation	منظمة حظر الأسلحة الكيميائية	منظمة حظر الأسلحة الكيماوية	OPCW
    organisation	منظمة التجارة العالمية		World Trade Organization|WTO
    organisation	صندوق النقد الدولي	?صندوق النقد	International Monetary Fund|IMF
    organisation	البنك الدولي	البنك العالمي	World Bank
    organisation	بنك التنمية الأفريقي	البنك الأفريقي للتنمية	African Development Bank
    organisation	البنك الإسلامي للتنمية		Islamic Development Bank
    organisation	البنك المركزي الأوروبي		European Central Bank|ECB
    organisation	البنك الأوروبي لإعادة الإعمار والتنمية		EBRD
    organisation	مجلس الاحتياطي الفيدرالي	مجلس الاحتياطي الاتحادي|الاحتياطي الفيدرالي|الاحتياطي الاتحادي	Federal Reserve|Fed
    organisation	الاتحاد الأوروبي	الإتحاد الأوروبي	European Union|EU
    organisation	المفوضية الأوروبية		European Commission
    organisation	البرلمان الأوروبي		European Parliament
    organisation	المجلس الأوروبي		European Council
    organisation	محكمة العدل الأوروبية		European Court of Justice
    organisation	المحكمة الأوروبية لحقوق الإنسان		European Court of Human Rights|ECHR
    organisation	مجلس أوروبا		Council of Europe
    organisation	منظمة الأمن والتعاون في أوروبا		OSCE
    organisation	حلف شمال الأطلسي	حلف الناتو|الناتو|ناتو|حلف الأطلسي|الحلف الأطلسي	North Atlantic Treaty Organization|NATO
    organisation	جامعة الدول العربية	الجامعة العربية	Arab League|League of Arab States
    organisation	مجلس التعاون الخليجي	مجلس التعاون لدول الخليج العربية|مجلس التعاون لدول الخليج|مجلس التعاون	Gulf Cooperation Council|GCC
    organisation	الاتحاد الأفريقي	الاتحاد الإفريقي	African Union|AU
    organisation	اتحاد المغرب العربي	الاتحاد المغاربي	Arab Maghreb Union
    organisation	الإيكواس	إيكواس|المجموعة الاقتصادية لدول غرب أفريقيا|المجموعة الاقتصادية لدول غرب إفريقيا	ECOWAS
    organisation	إيغاد	الإيغاد|الهيئة الحكومية للتنمية	IGAD
    organisation	منظمة التعاون الإسلامي	منظمة المؤتمر الإسلامي	Organisation of Islamic Cooperation|OIC
    organisation	رابطة العالم الإسلامي		Muslim World League
    organisation	منظمة أوبك	أوبك|منظمة الدول المصدرة للنفط|منظمة البلدان المصدرة للبترول|منظمة الدول المصدرة للبترول	OPEC
    organisation	أوبك+	أوبك بلس	OPEC+
    organisation	وكالة الطاقة الدولية		International Energy Agency|IEA
    organisation	منظمة التعاون الاقتصادي والتنمية	منظمة التعاون والتنمية الاقتصادية	OECD
    organisation	مجموعة العشرين		G20|Group of Twenty
    organisation	مجموعة السبع		G7|Group of Seven
    organisation	مجموعة الثماني		G8
    organisation	مجموعة بريكس	بريكس|البريكس	BRICS
    organisation	منظمة شنغهاي للتعاون		Shanghai Cooperation Organisation|SCO
    organisation	رابطة آسيان	آسيان|رابطة دول جنوب شرق آسيا|رابطة دول جنوب شرقي آسيا	ASEAN
    organisation	رابطة الدول المستقلة		Commonwealth of Independent States|CIS
    organisation	الكومنولث		Commonwealth
    organisation	المنتدى الاقتصادي العالمي		World Economic Forum
    organisation	الإنتربول	إنتربول|الانتربول|الشرطة الجنائية الدولية	Interpol
    organisation	اليوروبول	يوروبول	Europol
    organisation	فرونتكس	وكالة فرونتكس	Frontex
    organisation	الصليب الأحمر	اللجنة الدولية للصليب الأحمر|الصليب الأحمر الدولي	Red Cross|International Committee of the Red Cross|ICRC
    organisation	الهلال الأحمر		Red Crescent
    organisation	أطباء بلا حدود	منظمة أطباء بلا حدود	Médecins Sans Frontières|Doctors Without Borders|MSF
    organisation	مراسلون بلا حدود	منظمة مراسلون بلا حدود	Reporters Without Borders|RSF
    organisation	هيومن رايتس ووتش	هيومان رايتس ووتش|هيومن رايتس وتش|منظمة هيومن رايتس ووتش	Human Rights Watch|HRW
    organisation	منظمة العفو الدولية	العفو الدولية|أمنستي	Amnesty International|Amnesty
    organisation	منظمة الشفافية الدولية	الشفافية الدولية	Transparency International
    organisation	منظمة السلام الأخضر	غرينبيس|السلام الأخضر	Greenpeace
    organisation	أوكسفام	منظمة أوكسفام	Oxfam
    organisation	مجموعة الأزمات الدولية		International Crisis Group
    organisation	المرصد السوري لحقوق الإنسان	المرصد السوري	Syrian Observatory for Human Rights|SOHR
    organisation	التحالف الدولي		Global Coalition
    organisation	التحالف العربي	تحالف دعم الشرعية|تحالف دعم الشرعية في اليمن	Saudi-led coalition|Arab Coalition
    organisation	أفريكوم	القيادة الأمريكية في أفريقيا	AFRICOM|US Africa Command
    organisation	بعثة الأمم المتحدة للدعم في ليبيا	البعثة الأممية|البعثة الأممية في ليبيا|بعثة الأمم المتحدة في ليبيا|?بعثة الدعم	UNSMIL|United Nations Support Mission in Libya
    organisation	?اليونيفيل	?يونيفيل|قوات اليونيفيل	UNIFIL
    organisation	الفيفا	فيفا|الاتحاد الدولي لكرة القدم	FIFA
    organisation	اليويفا	يويفا|الاتحاد الأوروبي لكرة القدم	UEFA
    organisation	الكاف	?كاف|الاتحاد الأفريقي لكرة القدم|الاتحاد الإفريقي لكرة القدم	CAF
    organisation	اللجنة الأولمبية الدولية		International Olympic Committee|IOC
    organisation	الاتحاد الآسيوي لكرة القدم		AFC
    organisation	حكومة الوفاق الوطني	حكومة الوفاق|?الوفاق الوطني|?الوفاق|!حكومة الوفاق الوطني الليبية	Government of National Accord|GNA
    organisation	حكومة الوحدة الوطنية	?حكومة الوحدة	Government of National Unity
    organisation	المجلس الرئاسي الليبي	المجلس الرئاسي لحكومة الوفاق|المجلس الرئاسي لحكومة الوفاق الوطني	
    organisation	مجلس النواب الليبي	برلمان طبرق	Libyan House of Representatives
    organisation	المؤتمر الوطني العام		General National Congress
    organisation	المجلس الأعلى للدولة	?مجلس الدولة	High Council of State
    organisation	المؤسسة الوطنية للنفط		National Oil Corporation
    organisation	الجيش الوطني الليبي	الجيش الليبي|الجيش العربي الليبي|القوات المسلحة العربية الليبية|?الجيش الوطني	Libyan National Army|LNA|Libyan Arab Armed Forces
    organisation	الجيش السوري الحر	الجيش الحر	Free Syrian Army|FSA
    organisation	الجيش الوطني السوري		Syrian National Army
    organisation	قوات سوريا الديمقراطية	قوات سورية الديمقراطية|قسد	Syrian Democratic Forces|SDF
    organisation	مجلس سوريا الديمقراطية	مجلس سورية الديمقراطية|مسد	Syrian Democratic Council
    organisation	وحدات حماية الشعب	!وحدات حماية الشعب الكردية	People's Protection Units|YPG
    organisation	البيشمركة	البشمركة|قوات البيشمركة	Peshmerga
    organisation	الحشد الشعبي	هيئة الحشد الشعبي|قوات الحشد الشعبي	Popular Mobilization Forces
    organisation	الحرس الثوري الإيراني	الحرس الثوري	Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards
    organisation	فيلق القدس		Quds Force
    organisation	الباسيج		Basij
    organisation	قوات الدعم السريع	?الدعم السريع	Rapid Support Forces|RSF
    organisation	المجلس الانتقالي الجنوبي	?المجلس الانتقالي	Southern Transitional Council|STC
    organisation	المقاومة الشعبية		
    organisation	البيت الأبيض	الرئاسة الأميركية|الرئاسة الأمريكية	White House
    organisation	البنتاغون	البنتاجون|!وزارة الدفاع الأميركية|!وزارة الدفاع الأمريكية	Pentagon|US Department of Defense
    organisation	!وزارة الخارجية الأميركية	الخارجية الأميركية|الخارجية الأمريكية|!وزارة الخارجية الأمريكية	State Department|US State Department
    organisation	وكالة الاستخبارات المركزية	وكالة المخابرات المركزية|سي آي إيه|!وكالة الاستخبارات المركزية الأميركية|!وكالة المخابرات المركزية الأمريكية	Central Intelligence Agency|CIA
    organisation	مكتب التحقيقات الفيدرالي	مكتب التحقيقات الفدرالي|مكتب التحقيقات الاتحادي|إف بي آي	Federal Bureau of Investigation|FBI
    organisation	وكالة الأمن القومي		National Security Agency|NSA
    organisation	وكالة ناسا	ناسا	NASA
    organisation	الكونغرس	الكونغرس الأميركي|الكونغرس الأمريكي|الكونجرس|الكونجرس الأمريكي	US Congress|Congress
    organisation	!مجلس الشيوخ الأميركي	!مجلس الشيوخ الأمريكي|?مجلس الشيوخ	US Senate|Senate
    organisation	مجلس النواب الأميركي	مجلس النواب الأمريكي	US House of Representatives|House of Representatives
    organisation	الحزب الجمهوري		Republican Party
    organisation	الحزب الديمقراطي	الحزب الديموقراطي	Democratic Party
    organisation	!مجلس العموم البريطاني	مجلس العموم	House of Commons
    organisation	مجلس اللوردات	!مجلس اللوردات البريطاني	House of Lords
    organisation	داونينغ ستريت		Downing Street
    organisation	حزب المحافظين	!حزب المحافظين البريطاني	Conservative Party
    organisation	حزب العمال البريطاني		Labour Party
    organisation	سكوتلاند يارد		Scotland Yard
    organisation	الكنيست	الكنيست الإسرائيلي	Knesset
    organisation	الدوما	مجلس الدوما	State Duma|Duma
    organisation	البوندستاغ		Bundestag
    organisation	الجمعية الوطنية الفرنسية		French National Assembly
    organisation	الموساد	جهاز الموساد	Mossad
    organisation	الشاباك	جهاز الشاباك|الشين بيت	Shin Bet
    organisation	جيش الدفاع الإسرائيلي	الجيش الإسرائيلي|جيش الاحتلال|!جيش الاحتلال الإسرائيلي	Israel Defense Forces|IDF
    organisation	حزب الليكود	الليكود	Likud
    organisation	تحالف أزرق أبيض	أزرق أبيض	Blue and White
    organisation	مجموعة فاغنر	فاغنر|مجموعة فاجنر|فاجنر|!مرتزقة فاغنر	Wagner Group|Wagner
    organisation	السلطة الفلسطينية	السلطة الوطنية الفلسطينية	Palestinian Authority
    organisation	منظمة التحرير الفلسطينية	منظمة التحرير	Palestine Liberation Organization|PLO
    organisation	حركة حماس	حماس|حركة المقاومة الإسلامية	Hamas
    organisation	حركة فتح		Fatah
    organisation	حركة الجهاد الإسلامي	الجهاد الإسلامي	Palestinian Islamic Jihad
    organisation	كتائب القسام	كتائب عز الدين القسام|كتائب الشهيد عز الدين القسام	Qassam Brigades
    organisation	الجبهة الشعبية لتحرير فلسطين		Popular Front for the Liberation of Palestine|PFLP
    organisation	حزب الله	!حزب الله اللبناني	Hezbollah|Hizbullah
    organisation	حركة أمل		Amal Movement
    organisation	تيار المستقبل		Future Movement
    organisation	التيار الوطني الحر		Free Patriotic Movement
    organisation	حزب القوات اللبنانية	القوات اللبنانية	Lebanese Forces
    organisation	حزب الكتائب	!حزب الكتائب اللبنانية	Kataeb Party
    organisation	الحزب التقدمي الاشتراكي		Progressive Socialist Party
    organisation	حزب الدعوة	حزب الدعوة الإسلامية	Islamic Dawa Party
    organisation	التيار الصدري		Sadrist Movement
    organisation	ائتلاف دولة القانون		State of Law Coalition
    organisation	منظمة بدر		Badr Organization
    organisation	كتائب حزب الله	!كتائب حزب الله العراقي	Kata'ib Hezbollah
    organisation	عصائب أهل الحق		Asa'ib Ahl al-Haq
    organisation	الحزب الديمقراطي الكردستاني		Kurdistan Democratic Party|KDP
    organisation	الاتحاد الوطني الكردستاني		Patriotic Union of Kurdistan|PUK
    organisation	حزب العمال الكردستاني	العمال الكردستاني|بي كا كا	Kurdistan Workers' Party|PKK
    organisation	حزب الاتحاد الديمقراطي		Democratic Union Party|PYD
    organisation	الحوثيون	الحوثيين|جماعة الحوثي|جماعة أنصار الله|أنصار الله|!مليشيا الحوثي|@الحوثي|!ميليشيا الحوثي	Houthis|Houthi|Ansar Allah
    organisation	حزب المؤتمر الشعبي العام	المؤتمر الشعبي العام	General People's Congress
    organisation	حزب التجمع اليمني للإصلاح	التجمع اليمني للإصلاح|حزب الإصلاح اليمني	Al-Islah
    organisation	حزب البعث	حزب البعث العربي الاشتراكي	Ba'ath Party|Baath Party
    organisation	الائتلاف الوطني السوري	الائتلاف الوطني لقوى الثورة والمعارضة السورية|الائتلاف السوري	Syrian National Coalition
    organisation	هيئة التفاوض السورية	الهيئة العليا للمفاوضات	
    organisation	هيئة تحرير الشام	تحرير الشام	Hay'at Tahrir al-Sham|HTS
    organisation	جبهة النصرة	النصرة|جبهة فتح الشام	Nusra Front|Al-Nusra Front|Jabhat al-Nusra
    organisation	أحرار الشام	حركة أحرار الشام	Ahrar al-Sham
    organisation	جيش الإسلام		Jaysh al-Islam
    organisation	فيلق الرحمن		
    organisation	الخوذ البيضاء		White Helmets
    organisation	حزب العدالة والتنمية	العدالة والتنمية	Justice and Development Party|AKP
    organisation	حزب الشعب الجمهوري		Republican People's Party|CHP
    organisation	حزب الحركة القومية		Nationalist Movement Party|MHP
    organisation	حزب الشعوب الديمقراطي		Peoples' Democratic Party|HDP
    organisation	مجاهدي خلق	منظمة مجاهدي خلق	Mujahedin-e Khalq|MEK
    organisation	داعش	!تنظيم الدولة الإسلامية|@الدولة|الدولة الإسلامية|!تنظيم داعش|الدولة الإسلامية في العراق والشام	Islamic State|ISIS|ISIL|IS group|Daesh
    organisation	!تنظيم القاعدة	@القاعدة	Al-Qaeda|Al Qaeda|al-Qaida
    organisation	القاعدة في جزيرة العرب	!تنظيم القاعدة في جزيرة العرب	AQAP
    organisation	القاعدة في بلاد المغرب الإسلامي	!تنظيم القاعدة في بلاد المغرب الإسلامي|!تنظيم القاعدة ببلاد المغرب الإسلامي|@القاعدة ببلاد المغرب الإسلامي	AQIM
    organisation	أنصار الشريعة	جماعة أنصار الشريعة	Ansar al-Sharia
    organisation	أنصار بيت المقدس	جماعة أنصار بيت المقدس|ولاية سيناء	Ansar Bait al-Maqdis|Sinai Province
    organisation	بوكو حرام	جماعة بوكو حرام	Boko Haram
    organisation	حركة الشباب	!حركة الشباب الصومالية|حركة الشباب المجاهدين	Al-Shabaab|Al Shabaab
    organisation	حركة طالبان	طالبان	Taliban
    organisation	!شبكة حقاني	"حقاني	Haqqani Network
    organisation	طالبان باكستان	حركة طالبان باكستان	Pakistani Taliban
    organisation	جماعة أبو سياف	أبو سياف	Abu Sayyaf
    organisation	القوات المسلحة الثورية الكولومبية	فارك	FARC
    organisation	حركة إيتا		ETA
    organisation	الجيش الجمهوري الأيرلندي		Irish Republican Army|IRA
    organisation	نمور التاميل		Tamil Tigers
    organisation	جيش الرب للمقاومة	جيش الرب	Lord's Resistance Army
    organisation	الحركة الشعبية لتحرير السودان		SPLM
    organisation	حركة العدل والمساواة	العدل والمساواة	Justice and Equality Movement
    organisation	جبهة البوليساريو	البوليساريو|بوليساريو	Polisario Front|Polisario
    organisation	الجبهة الشعبية لتحرير تيغراي		TPLF
    organisation	جماعة الإخوان المسلمين	الإخوان المسلمين|الإخوان المسلمون|جماعة الإخوان|الإخوان|!تنظيم الإخوان	Muslim Brotherhood
    organisation	حركة النهضة	حزب النهضة|حزب حركة النهضة	Ennahda
    organisation	حركة نداء تونس	نداء تونس|حزب نداء تونس	Nidaa Tounes
    organisation	الاتحاد العام التونسي للشغل	اتحاد الشغل	Tunisian General Labour Union|UGTT
    organisation	حزب قلب تونس	قلب تونس	Qalb Tounes
    organisation	الجبهة الشعبية		
    organisation	مجلس نواب الشعب		Assembly of the Representatives of the People
    organisation	حزب الأصالة والمعاصرة	الأصالة والمعاصرة	
    organisation	حزب الاستقلال		Istiqlal Party
    organisation	حزب التجمع الوطني للأحرار	التجمع الوطني للأحرار	
    organisation	جبهة التحرير الوطني	حزب جبهة التحرير الوطني	National Liberation Front|FLN
    organisation	التجمع الوطني الديمقراطي		
    organisation	حركة مجتمع السلم	حمس	
    organisation	حزب الحرية والعدالة	الحرية والعدالة	Freedom and Justice Party
    organisation	حزب النور	حزب النور السلفي	Al-Nour Party
    organisation	حزب الوفد		Wafd Party
    organisation	حزب المصريين الأحرار	المصريين الأحرار	
    organisation	حزب مصر القوية	مصر القوية	
    organisation	حركة 6 أبريل	حركة شباب 6 أبريل|حركة شباب 6 إبريل	April 6 Youth Movement
    organisation	الحزب الوطني الديمقراطي		
    organisation	المجلس العسكري	المجلس الأعلى للقوات المسلحة	Supreme Council of the Armed Forces|SCAF
    organisation	!المخابرات العامة المصرية	المخابرات المصرية	General Intelligence Service|Egyptian General Intelligence
    organisation	الأزهر	الأزهر الشريف|مشيخة الأزهر	Al-Azhar
    organisation	الكنيسة القبطية	الكنيسة القبطية الأرثوذكسية|الكنيسة الأرثوذكسية	Coptic Orthodox Church
    organisation	المجلس العسكري الانتقالي	المجلس العسكري الانتقالي السوداني	
    organisation	قوى الحرية والتغيير	قوى إعلان الحرية والتغيير	Forces of Freedom and Change
    organisation	تجمع المهنيين السودانيين	تجمع المهنيين	Sudanese Professionals Association
    organisation	حزب المؤتمر الوطني	المؤتمر الوطني السوداني	National Congress Party
    organisation	حزب الأمة القومي		
    organisation	الديوان الملكي	الديوان الملكي السعودي	Royal Court
    organisation	مجلس الشورى	!مجلس الشورى السعودي	Shura Council
    organisation	الهيئة العامة للرياضة		
    organisation	هيئة كبار العلماء		
    organisation	مؤسسة النقد العربي السعودي	مؤسسة النقد	SAMA
    organisation	صندوق الاستثمارات العامة		Public Investment Fund
    organisation	أرامكو السعودية	أرامكو|!شركة أرامكو|!شركة أرامكو السعودية	Saudi Aramco|Aramco
    organisation	سابك	!شركة سابك	SABIC
    organisation	طيران الإمارات		Emirates airline
    organisation	الاتحاد للطيران		Etihad Airways
    organisation	الخطوط الجوية القطرية	الخطوط القطرية	Qatar Airways
    organisation	الخطوط الجوية العربية السعودية	الخطوط السعودية|الخطوط الجوية السعودية	Saudia
    organisation	مصر للطيران	!شركة مصر للطيران	EgyptAir
    organisation	الخطوط التونسية		Tunisair
    organisation	الخطوط الجوية التركية	الخطوط التركية	Turkish Airlines
    organisation	الهلال الأحمر الإماراتي	هيئة الهلال الأحمر الإماراتي	
    organisation	الدفاع المدني		Civil Defence
    organisation	حزب الجبهة الوطنية	الجبهة الوطنية الفرنسية|حزب التجمع الوطني	National Rally|National Front
    organisation	حزب الاتحاد المسيحي الديمقراطي	الحزب المسيحي الديمقراطي|الاتحاد المسيحي الديمقراطي	CDU|Christian Democratic Union
    organisation	الحزب الاشتراكي الديمقراطي		SPD
    organisation	حزب البديل من أجل ألمانيا	البديل من أجل ألمانيا	Alternative for Germany|AfD
    organisation	حزب الخضر		Greens
    organisation	حزب سيريزا	سيريزا	Syriza
    organisation	حزب بوديموس	بوديموس	Podemos
    organisation	حركة خمس نجوم	حركة النجوم الخمس	Five Star Movement
    organisation	حزب الرابطة	رابطة الشمال	Lega
    organisation	السترات الصفراء	حركة السترات الصفراء	Yellow vests
    organisation	غوغل	جوجل|!شركة غوغل|!شركة جوجل	Google
    organisation	?أبل	?آبل|!شركة أبل|!شركة آبل	Apple
    organisation	مايكروسوفت	!شركة مايكروسوفت	Microsoft
    organisation	فيسبوك	فيس بوك|الفيسبوك|!شركة فيسبوك	Facebook|Meta
    organisation	تويتر	!شركة تويتر|!موقع تويتر	Twitter
    organisation	أمازون	!شركة أمازون	Amazon
    organisation	نتفليكس		Netflix
    organisation	سامسونغ	سامسونج|!شركة سامسونج	Samsung
    organisation	هواوي	!شركة هواوي	Huawei
    organisation	سوني	!شركة سوني	Sony
    organisation	إنتل		Intel
    organisation	تسلا	!شركة تسلا	Tesla
    organisation	أوبر	!شركة أوبر	Uber
    organisation	بوينغ	بوينج|!شركة بوينغ|!شركة بوينج	Boeing
    organisation	إيرباص	ايرباص|!شركة إيرباص	Airbus
    organisation	تويوتا	!شركة تويوتا	Toyota
    organisation	هيونداي		Hyundai
    organisation	فولكسفاغن	فولكس فاغن|فولكسفاجن|فولكس واجن	Volkswagen
    organisation	مرسيدس		Mercedes
    organisation	رينو	!شركة رينو	Renault
    organisation	جنرال موتورز		General Motors
    organisation	فورد	!شركة فورد	Ford
    organisation	سيمنز	سيمنس	Siemens
    organisation	?شل	!شركة شل|رويال داتش شل	Shell
    organisation	توتال	!شركة توتال	Total|TotalEnergies
    organisation	إيني	!شركة إيني	Eni
    organisation	بي بي	!شركة بي بي|بريتيش بتروليوم	BP
    organisation	إكسون موبيل	إكسون	ExxonMobil|Exxon
    organisation	شيفرون		Chevron
    organisation	غازبروم	جازبروم|!شركة غازبروم	Gazprom
    organisation	روسنفت	!شركة روسنفت	Rosneft
    organisation	لوك أويل		Lukoil
    organisation	سوناطراك	!شركة سوناطراك	Sonatrach
    organisation	لوكهيد مارتن		Lockheed Martin
    organisation	رايثيون		Raytheon
    organisation	غولدمان ساكس	جولدمان ساكس	Goldman Sachs
    organisation	جيه بي مورغان	جي بي مورغان	JPMorgan|JP Morgan
    organisation	دويتشه بنك		Deutsche Bank
    organisation	ستاندرد آند بورز	ستاندرد اند بورز	Standard & Poor's|S&P
    organisation	وكالة موديز	موديز	Moody's
    organisation	وكالة فيتش	فيتش	Fitch
    organisation	علي بابا	مجموعة علي بابا	Alibaba
    organisation	رويترز	!وكالة رويترز	Reuters
    organisation	وكالة الصحافة الفرنسية	فرانس برس|وكالة فرانس برس|الفرنسية للأنباء	Agence France-Presse|AFP
    organisation	أسوشيتد برس	وكالة أسوشيتد برس|أسوشييتد برس|اسوشيتد برس	Associated Press|AP
    organisation	وكالة الأناضول	وكالة الاناضول|وكالة أنباء الأناضول	Anadolu Agency|Anadolu
    organisation	وكالة بلومبرغ	بلومبرغ|بلومبرج|بلومبيرغ	Bloomberg
    organisation	وكالة تاس	تاس	TASS
    organisation	وكالة إنترفاكس	إنترفاكس|انترفاكس	Interfax
    organisation	وكالة سبوتنيك	سبوتنيك	Sputnik
    organisation	نوفوستي	وكالة نوفوستي|ريا نوفوستي	RIA Novosti
    organisation	وكالة شينخوا	شينخوا	Xinhua
    organisation	وكالة الأنباء الألمانية	وكالة الأنباء الألمانية (د ب أ)	Deutsche Presse-Agentur|DPA
    organisation	وكالة أنباء الشرق الأوسط	وكالة الشرق الأوسط	MENA
    organisation	وكالة الأنباء السعودية	واس	Saudi Press Agency|SPA
    organisation	وكالة أنباء الإمارات	"وام	WAM|Emirates News Agency
    organisation	وكالة الأنباء القطرية	قنا	Qatar News Agency|QNA
    organisation	وكالة الأنباء الكويتية	كونا	KUNA
    organisation	وكالة تونس أفريقيا للأنباء	وكالة تونس إفريقيا للأنباء	TAP
    organisation	وكالة الأنباء الجزائرية		APS
    organisation	وكالة المغرب العربي للأنباء		MAP
    organisation	وكالة سانا	سانا|وكالة الأنباء السورية|وكالة الأنباء العربية السورية	SANA
    organisation	وكالة فارس	وكالة أنباء فارس	Fars News Agency
    organisation	وكالة إرنا	إرنا	IRNA
    organisation	وكالة تسنيم	تسنيم	Tasnim
    organisation	وكالة مهر		Mehr News Agency
    organisation	وكالة معا	وكالة معا الإخبارية	Ma'an
    organisation	بي بي سي	هيئة الإذاعة البريطانية|بي بي سي عربي	BBC
    organisation	سي إن إن	!شبكة سي إن إن|سي ان ان	CNN
    organisation	!قناة الجزيرة	!شبكة الجزيرة|الجزيرة نت|"الجزيرة	Al Jazeera|Aljazeera
    organisation	!قناة العربية	العربية نت|"العربية	Al Arabiya
    organisation	سكاي نيوز عربية	سكاي نيوز	Sky News Arabia|Sky News
    organisation	!قناة الحرة	"الحرة	Alhurra
    organisation	روسيا اليوم	آر تي	RT|Russia Today
    organisation	فرانس 24	فرانس24	France 24
    organisation	دويتشه فيله	دويتشه فيلي	Deutsche Welle|DW
    organisation	سي إن بي سي		CNBC
    organisation	فوكس نيوز	!شبكة فوكس نيوز	Fox News
    organisation	إن بي سي		NBC
    organisation	إيه بي سي		ABC News
    organisation	سي بي إس		CBS
    organisation	!قناة الميادين	"الميادين	Al Mayadeen
    organisation	!قناة المنار	"المنار	Al-Manar
    organisation	!قناة المسيرة	"المسيرة	Al-Masirah
    organisation	بي إن سبورت	بي إن سبورتس	beIN Sports
    organisation	"الشرق الأوسط	!صحيفة الشرق الأوسط|!جريدة الشرق الأوسط	Asharq Al-Awsat
    organisation	!صحيفة الحياة	"الحياة	Al-Hayat
    organisation	العربي الجديد	"العربي	Al-Araby Al-Jadeed|The New Arab
    organisation	!صحيفة العرب	"العرب	Al-Arab
    organisation	القدس العربي		Al-Quds Al-Arabi
    organisation	!صحيفة الخليج	"الخليج	Al-Khaleej
    organisation	الخليج الجديد		The New Khalij
    organisation	ميدل إيست آي	ميدل ايست آي|ميدل إيست أي	Middle East Eye
    organisation	ميدل إيست مونيتور		Middle East Monitor
    organisation	المونيتور		Al-Monitor
    organisation	عربي 21	عربي21	Arabi21
    organisation	الخليج أونلاين		Al Khaleej Online
    organisation	نون بوست		Noon Post
    organisation	ساسة بوست		Sasa Post
    organisation	رصيف 22	رصيف22	Raseef22
    organisation	إيلاف	!موقع إيلاف|!صحيفة إيلاف	Elaph
    organisation	مدى مصر		Mada Masr
    organisation	هافينغتون بوست	هافنغتون بوست|هاف بوست	Huffington Post|HuffPost
    organisation	!صحيفة الأهرام	"الأهرام|بوابة الأهرام	Al-Ahram
    organisation	المصري اليوم		Al-Masry Al-Youm
    organisation	اليوم السابع		Youm7
    organisation	!صحيفة الشروق	"الشروق	Al-Shorouk
    organisation	!صحيفة الوطن	"الوطن	Al-Watan
    organisation	!صحيفة عكاظ	"عكاظ	Okaz
    organisation	!صحيفة الرياض	"الرياض	Al-Riyadh
    organisation	!صحيفة سبق	"سبق	Sabq
    organisation	!صحيفة النهار	"النهار	An-Nahar
    organisation	!صحيفة الأخبار	"الأخبار	Al-Akhbar
    organisation	!صحيفة السفير	"السفير	As-Safir
    organisation	!صحيفة البيان	"البيان	Al Bayan
    organisation	!صحيفة الاتحاد	"الاتحاد	Al-Ittihad
    organisation	!صحيفة الراية	"الراية	Al Raya
    organisation	!صحيفة الرأي	"الرأي	Al-Rai
    organisation	!صحيفة الغد	"الغد	Al-Ghad
    organisation	!صحيفة القبس	"القبس	Al-Qabas
    organisation	!صحيفة الجريدة	"الجريدة	Al-Jarida
    organisation	!صحيفة الخبر	"الخبر	El Khabar
    organisation	نيويورك تايمز	!صحيفة نيويورك تايمز	New York Times|The New York Times
    organisation	واشنطن بوست	!صحيفة واشنطن بوست	Washington Post|The Washington Post
    organisation	وول ستريت جورنال	!صحيفة وول ستريت جورنال	Wall Street Journal|The Wall Street Journal
    organisation	الغارديان	الجارديان|!صحيفة الغارديان	The Guardian|Guardian
    organisation	التايمز	!صحيفة التايمز|صنداي تايمز	The Times
    organisation	الإندبندنت	إندبندنت|الاندبندنت|إندبندنت عربية	The Independent
    organisation	الديلي تلغراف	ديلي تلغراف|الديلي تليغراف|التلغراف	Daily Telegraph|The Telegraph
    organisation	ديلي ميل	الديلي ميل	Daily Mail
    organisation	فايننشال تايمز	فاينانشال تايمز|فاينانشيال تايمز	Financial Times
    organisation	الإيكونوميست	الايكونوميست|إيكونوميست	The Economist|Economist
    organisation	فورين بوليسي	!مجلة فورين بوليسي	Foreign Policy
    organisation	نيوزويك	!مجلة نيوزويك	Newsweek
    organisation	لوموند	!صحيفة لوموند	Le Monde
    organisation	لوفيغارو	لوفيجارو|!صحيفة لوفيغارو	Le Figaro
    organisation	ليبراسيون		Libération
    organisation	دير شبيغل	دير شبيجل|!مجلة دير شبيغل	Der Spiegel
    organisation	بيلد	!صحيفة بيلد	Bild
    organisation	لا ريبوبليكا	لاريبوبليكا	La Repubblica
    organisation	كورييري ديلا سيرا		Corriere della Sera
    organisation	إل باييس	الباييس	El País
    organisation	هآرتس	!صحيفة هآرتس	Haaretz
    organisation	يديعوت أحرونوت	يديعوت احرونوت	Yedioth Ahronoth
    organisation	جيروزاليم بوست	جيروزالم بوست	Jerusalem Post
    organisation	معاريف	!صحيفة معاريف	Maariv
    organisation	حرييت	!صحيفة حرييت	Hürriyet
    organisation	صباح التركية		Daily Sabah
    organisation	يني شفق		Yeni Şafak
    organisation	كوميرسانت	!صحيفة كوميرسانت	Kommersant
    organisation	برافدا		Pravda
    organisation	ويكيليكس	!موقع ويكيليكس	WikiLeaks
    organisation	ماركا	!صحيفة ماركا	Marca
    organisation	?آس	!صحيفة آس	
    organisation	ريال مدريد	نادي ريال مدريد	Real Madrid
    organisation	برشلونة	نادي برشلونة	FC Barcelona
    organisation	أتلتيكو مدريد	اتلتيكو مدريد	Atlético Madrid|Atletico Madrid
    organisation	مانشستر يونايتد	نادي مانشستر يونايتد	Manchester United
    organisation	مانشستر سيتي	نادي مانشستر سيتي	Manchester City
    organisation	ليفربول	نادي ليفربول	Liverpool FC
    organisation	تشيلسي	نادي تشيلسي|تشلسي	Chelsea
    organisation	أرسنال	آرسنال|نادي أرسنال|الأرسنال	Arsenal
    organisation	توتنهام	توتنهام هوتسبير	Tottenham
    organisation	ليستر سيتي		Leicester City
    organisation	إيفرتون		Everton
    organisation	أستون فيلا		Aston Villa
    organisation	بايرن ميونيخ	بايرن ميونخ|نادي بايرن ميونيخ	Bayern Munich
    organisation	بوروسيا دورتموند	دورتموند	Borussia Dortmund
    organisation	يوفنتوس	نادي يوفنتوس	Juventus
    organisation	إنتر ميلان	انتر ميلان	Inter Milan
    organisation	إي سي ميلان	آي سي ميلان	AC Milan
    organisation	باريس سان جيرمان	سان جيرمان|!باريس سان جيرمان الفرنسي	Paris Saint-Germain|PSG
    organisation	أجاكس	أياكس	Ajax
    organisation	بنفيكا		Benfica
    organisation	بورتو	نادي بورتو	FC Porto
    organisation	غلطة سراي	جالطة سراي	Galatasaray
    organisation	فنربخشة	فنربهتشه	Fenerbahçe
    organisation	النادي الأهلي	?الأهلي|نادي الأهلي	Al Ahly
    organisation	نادي الزمالك	الزمالك	Zamalek
    organisation	نادي الهلال	?الهلال	Al-Hilal
    organisation	نادي النصر	?النصر	Al-Nassr
    organisation	نادي الاتحاد	?الاتحاد	Al-Ittihad
    organisation	الترجي الرياضي التونسي	الترجي|الترجي الرياضي|الترجي التونسي	Espérance de Tunis
    organisation	النادي الأفريقي	النادي الإفريقي	Club Africain
    organisation	النجم الساحلي	النجم الرياضي الساحلي	Étoile du Sahel
    organisation	النادي الصفاقسي	النادي الرياضي الصفاقسي	CS Sfaxien
    organisation	الوداد البيضاوي	الوداد	Wydad Casablanca
    organisation	الرجاء البيضاوي	?الرجاء	Raja Casablanca
    organisation	العين الإماراتي	نادي العين	Al Ain FC
    organisation	السد القطري	نادي السد	Al Sadd
    organisation	جامعة القاهرة		Cairo University
    organisation	جامعة الأزهر		Al-Azhar University
    organisation	جامعة عين شمس		Ain Shams University
    organisation	جامعة هارفارد	هارفارد	Harvard University|Harvard
    organisation	جامعة أكسفورد	أكسفورد	University of Oxford|Oxford University
    organisation	جامعة كامبريدج	كامبريدج	University of Cambridge|Cambridge University
    organisation	جامعة ستانفورد	ستانفورد	Stanford University|Stanford
    organisation	معهد كارنيغي	مركز كارنيغي|كارنيغي	Carnegie Endowment
    organisation	معهد بروكينغز	بروكينغز	Brookings Institution
    organisation	معهد واشنطن	معهد واشنطن لسياسة الشرق الأدنى	Washington Institute
    organisation	تشاتام هاوس	المعهد الملكي للشؤون الدولية	Chatham House
    organisation	&القوات المسلحة		
    organisation	&القوات الجوية		
    organisation	&القوات البحرية		
    organisation	&القوات البرية		
    organisation	&القوات الخاصة		
    organisation	&سلاح الجو		
    organisation	&سلاح البحرية		
    organisation	&سلاح الجو الملكي		
    organisation	+خفر السواحل		
    organisation	=الحرس الوطني		
    organisation	=الحرس الجمهوري		
    organisation	=الحرس الملكي		
    organisation	=الأمن الوطني		
    organisation	=الأمن العام		
    organisation	=الأمن المركزي		
    organisation	=النيابة العامة		
    organisation	=النيابة العمومية		
    organisation	=مجلس الوزراء		
    organisation	=رئاسة الجمهورية		
    organisation	=رئاسة الحكومة		
    organisation	=رئاسة الوزراء		
    organisation	=مجلس النواب		
    organisation	=مجلس الأمة		
    organisation	=مجلس الشعب		
    organisation	=مجلس المستشارين		
    organisation	=المجلس الأعلى للقضاء		
    organisation	=المحكمة الدستورية		
    organisation	=المحكمة الدستورية العليا		
    organisation	=المحكمة العليا		
    organisation	=محكمة التمييز		
    organisation	=محكمة النقض		
    organisation	=محكمة الاستئناف		
    organisation	+البنك المركزي		
    organisation	+المصرف المركزي		
    organisation	=هيئة الأركان		
    organisation	=هيئة الأركان العامة		
    organisation	=المخابرات العامة		
    organisation	=المخابرات العسكرية		
    organisation	=المخابرات الحربية		
    organisation	=الاستخبارات العسكرية		
    organisation	=الاستخبارات العامة		
    organisation	=هيئة الاستخبارات العسكرية		
    organisation	=المباحث العامة		
    organisation	=حرس الحدود		
    organisation	+الغرفة التجارية		
    organisation	+الغرفة التجارية الصناعية		
    organisation	&المخابرات		
    organisation	&الاستخبارات		
    organisation	&البحرية		
    organisation	&الخارجية		
    organisation	&الداخلية		
    organisation	&الرئاسة		
    organisation	&السفارة		
    organisation	&القنصلية		
    organisation	&البرلمان		
    organisation	&المنتخب		
    organisation	&الجيش		
    organisation	=القيادة العامة للقوات المسلحة		
    organisation	+القيادة العامة للجيش		
    organisation	=القيادة العامة		
    person	سلمان بن عبد العزيز آل سعود	سلمان بن عبد العزيز	King Salman|Salman bin Abdulaziz
    person	محمد بن سلمان	محمد بن سلمان آل سعود|محمد بن سلمان بن عبد العزيز|محمد بن سلمان بن عبد العزيز آل سعود	Mohammed bin Salman|MBS
    person	عبد الله بن عبد العزيز آل سعود	عبد الله بن عبد العزيز	King Abdullah
    person	محمد بن نايف	محمد بن نايف بن عبد العزيز|محمد بن نايف بن عبد العزيز آل سعود|محمد بن نايف آل سعود	Mohammed bin Nayef
    person	عادل الجبير	الجبير	Adel al-Jubeir
    person	فيصل بن فرحان	فيصل بن فرحان آل سعود	Faisal bin Farhan
    person	عبد الفتاح السيسي	السيسي	Abdel Fattah el-Sisi|Abdel-Fattah al-Sisi|Abdul Fattah al-Sisi|el-Sisi|al-Sisi|Sisi
    person	محمد مرسي	?مرسي	Mohamed Morsi|Mohammed Morsi|Morsi
    person	حسني مبارك	?مبارك|محمد حسني مبارك	Hosni Mubarak|Mubarak
    person	عدلي منصور		Adly Mansour
    person	حسين طنطاوي	محمد حسين طنطاوي|?طنطاوي	Hussein Tantawi
    person	أنور السادات	?السادات	Anwar Sadat
    person	جمال عبد الناصر	عبد الناصر	Gamal Abdel Nasser
    person	سامح شكري	?شكري	Sameh Shoukry
    person	إبراهيم محلب	محلب	Ibrahim Mahlab
    person	شريف إسماعيل		Sherif Ismail
    person	مصطفى مدبولي	مدبولي	Mostafa Madbouly
    person	حازم الببلاوي	الببلاوي	Hazem el-Beblawi
    person	هشام قنديل		Hisham Qandil
    person	معمر القذافي	القذافي	Muammar Gaddafi|Moammar Gadhafi|Gaddafi|Gadhafi|Qaddafi
    person	مصطفى عبد الجليل		Mustafa Abdul Jalil
    person	علي زيدان		Ali Zeidan
    person	عبد الله الثني	الثني	Abdullah al-Thani
    person	فايز السراج	السراج	Fayez al-Sarraj|Fayez Sarraj|Sarraj
    person	عبد الحميد الدبيبة	الدبيبة	Abdul Hamid Dbeibah|Dbeibah
    person	محمد المنفي	المنفي	Mohamed al-Menfi
    person	فتحي باشاغا	باشاغا	Fathi Bashagha
    person	عقيلة صالح		Aguila Saleh
    person	خليفة حفتر	خليفة بلقاسم حفتر|حفتر	Khalifa Haftar|Haftar|Hifter
    person	زين العابدين بن علي	بن علي	Zine El Abidine Ben Ali|Ben Ali
    person	المنصف المرزوقي	المرزوقي	Moncef Marzouki
    person	الباجي قائد السبسي	قائد السبسي|السبسي|قايد السبسي|الباجي قايد السبسي	Beji Caid Essebsi
    person	قيس سعيد	قيس سعيّد	Kais Saied
    person	يوسف الشاهد		Youssef Chahed
    person	الحبيب الصيد		Habib Essid
    person	مهدي جمعة		Mehdi Jomaa
    person	حمادي الجبالي		Hamadi Jebali
    person	علي العريض		Ali Laarayedh
    person	هشام المشيشي		Hichem Mechichi
    person	نجلاء بودن		Najla Bouden
    person	الحبيب بورقيبة	بورقيبة	Habib Bourguiba
    person	عبد العزيز بوتفليقة	بوتفليقة	Abdelaziz Bouteflika|Bouteflika
    person	عبد المجيد تبون	تبون	Abdelmadjid Tebboune|Tebboune
    person	عبد المالك سلال	سلال	Abdelmalek Sellal
    person	أحمد أويحيى	أويحيى	Ahmed Ouyahia
    person	عبد القادر بن صالح	بن صالح	Abdelkader Bensalah
    person	أحمد قايد صالح	قايد صالح	Ahmed Gaid Salah
    person	محمد السادس		Mohammed VI
    person	عبد الإله بنكيران	عبد الإله بن كيران|بنكيران	Abdelilah Benkirane
    person	سعد الدين العثماني		Saadeddine Othmani
    person	عزيز أخنوش	أخنوش	Aziz Akhannouch
    person	محمد ولد عبد العزيز	ولد عبد العزيز	Mohamed Ould Abdel Aziz
    person	محمد ولد الغزواني	ولد الغزواني|محمد ولد الشيخ الغزواني	Mohamed Ould Ghazouani
    person	عمر البشير	عمر حسن البشير|?البشير	Omar al-Bashir|Bashir
    person	عبد الفتاح البرهان	البرهان	Abdel Fattah al-Burhan|Burhan
    person	عبد الله حمدوك	حمدوك	Abdalla Hamdok|Hamdok
    person	محمد حمدان دقلو	حميدتي|دقلو|محمد حمدان دقلو (حميدتي)	Hemedti|Mohamed Hamdan Dagalo
    person	سلفا كير	سلفا كير ميارديت|سلفاكير	Salva Kiir
    person	رياك مشار	رياك مشار تني	Riek Machar
    person	حسن شيخ محمود		Hassan Sheikh Mohamud
    person	محمد عبد الله فرماجو	فرماجو|محمد عبد الله محمد	Farmajo|Mohamed Abdullahi Mohamed
    person	إسماعيل عمر جيلة	إسماعيل عمر جيله	Ismail Omar Guelleh
    person	بشار الأسد	?الأسد	Bashar al-Assad|Bashar Assad|Assad
    person	حافظ الأسد		Hafez al-Assad
    person	وليد المعلم		Walid al-Moallem
    person	فيصل المقداد		Faisal Mekdad
    person	عماد خميس		Imad Khamis
    person	أحمد الشرع	أبو محمد الجولاني	Ahmed al-Sharaa
    person	صدام حسين		Saddam Hussein
    person	جلال طالباني	جلال الطالباني	Jalal Talabani
    person	فؤاد معصوم		Fuad Masum
    person	برهم صالح		Barham Salih
    person	نوري المالكي	?المالكي	Nouri al-Maliki|Maliki
    person	حيدر العبادي	العبادي	Haider al-Abadi|Abadi
    person	عادل عبد المهدي	عبد المهدي	Adel Abdul Mahdi
    person	مصطفى الكاظمي	الكاظمي	Mustafa al-Kadhimi|Kadhimi
    person	محمد شياع السوداني		Mohammed Shia al-Sudani
    person	مقتدى الصدر	?الصدر	Muqtada al-Sadr|Moqtada al-Sadr
    person	علي السيستاني	السيستاني	Ali al-Sistani|Sistani
    person	مسعود بارزاني	مسعود البارزاني|بارزاني|البارزاني	Masoud Barzani|Barzani
    person	نيجيرفان بارزاني	نيجرفان بارزاني	Nechirvan Barzani
    person	ميشال سليمان		Michel Suleiman
    person	ميشال عون	ميشيل عون	Michel Aoun|Aoun
    person	سعد الحريري	?الحريري	Saad Hariri|Hariri
    person	رفيق الحريري		Rafik Hariri|Rafic Hariri
    person	نجيب ميقاتي	ميقاتي	Najib Mikati|Mikati
    person	تمام سلام		Tammam Salam
    person	حسان دياب		Hassan Diab
    person	نبيه بري		Nabih Berri
    person	حسن نصر الله	نصر الله	Hassan Nasrallah|Nasrallah
    person	جبران باسيل	باسيل	Gebran Bassil
    person	وليد جنبلاط	جنبلاط	Walid Jumblatt
    person	سمير جعجع	جعجع	Samir Geagea
    person	عبد الله الثاني	عبد الله الثاني بن الحسين	King Abdullah II|Abdullah II
    person	أيمن الصفدي	الصفدي	Ayman Safadi
    person	محمود عباس	أبو مازن|?عباس	Mahmoud Abbas|Abbas
    person	ياسر عرفات	عرفات	Yasser Arafat|Arafat
    person	محمد اشتية	اشتية|محمد أشتية	Mohammad Shtayyeh
    person	رامي الحمد الله		Rami Hamdallah
    person	سلام فياض		Salam Fayyad
    person	إسماعيل هنية	هنية	Ismail Haniyeh|Haniyeh
    person	خالد مشعل	مشعل	Khaled Meshaal
    person	يحيى السنوار	السنوار	Yahya Sinwar|Sinwar
    person	صائب عريقات	عريقات	Saeb Erekat
    person	علي عبد الله صالح		Ali Abdullah Saleh
    person	عبد ربه منصور هادي	عبدربه منصور هادي|?هادي|منصور هادي	Abed Rabbo Mansour Hadi|Abdrabbuh Mansur Hadi|Hadi
    person	رشاد العليمي		Rashad al-Alimi
    person	خالد بحاح	بحاح	Khaled Bahah
    person	معين عبد الملك		Maeen Abdulmalik
    person	عبد الملك الحوثي	عبد الملك بدر الدين الحوثي	Abdul-Malik al-Houthi
    person	قابوس بن سعيد	?قابوس	Sultan Qaboos
    person	هيثم بن طارق		Haitham bin Tariq
    person	خليفة بن زايد آل نهيان	خليفة بن زايد	Khalifa bin Zayed
    person	محمد بن زايد آل نهيان	محمد بن زايد	Mohammed bin Zayed|MBZ
    person	محمد بن راشد آل مكتوم	محمد بن راشد	Mohammed bin Rashid
    person	عبد الله بن زايد آل نهيان	عبد الله بن زايد	Abdullah bin Zayed
    person	حمد بن خليفة آل ثاني	حمد بن خليفة	Hamad bin Khalifa
    person	تميم بن حمد آل ثاني	تميم بن حمد	Tamim bin Hamad
    person	محمد بن عبد الرحمن آل ثاني		Mohammed bin Abdulrahman
    person	حمد بن عيسى آل خليفة	حمد بن عيسى	Hamad bin Isa
    person	خليفة بن سلمان آل خليفة		
    person	صباح الأحمد الجابر الصباح	صباح الأحمد|صباح الأحمد الصباح	Sabah al-Ahmad
    person	نواف الأحمد الجابر الصباح	نواف الأحمد	Nawaf al-Ahmad
    person	مشعل الأحمد الجابر الصباح	مشعل الأحمد	Mishal al-Ahmad
    person	علي خامنئي	خامنئي|خامنائي	Ali Khamenei|Khamenei
    person	روح الله الخميني	الخميني	Khomeini
    person	محمود أحمدي نجاد	أحمدي نجاد	Mahmoud Ahmadinejad|Ahmadinejad
    person	حسن روحاني	روحاني	Hassan Rouhani|Rouhani
    person	إبراهيم رئيسي		Ebrahim Raisi|Raisi
    person	مسعود بزشكيان	بزشكيان	Masoud Pezeshkian
    person	محمد جواد ظريف	جواد ظريف|?ظريف	Mohammad Javad Zarif|Javad Zarif|Zarif
    person	قاسم سليماني	سليماني	Qassem Soleimani|Qasem Soleimani|Soleimani
    person	رجب طيب أردوغان	رجب طيب إردوغان|أردوغان|إردوغان|اردوغان|رجب أردوغان|أوردوغان|أردوجان	Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Erdogan|Erdoğan
    person	عبد الله غول	عبد الله جول	Abdullah Gül|Abdullah Gul
    person	أحمد داود أوغلو	داود أوغلو|أحمد داوود أوغلو|داوود أوغلو	Ahmet Davutoğlu|Ahmet Davutoglu|Davutoglu
    person	بن علي يلدريم	يلدريم|بينالي يلدريم	Binali Yildirim
    person	مولود تشاووش أوغلو	مولود جاويش أوغلو|جاويش أوغلو|تشاووش أوغلو	Mevlut Cavusoglu|Cavusoglu
    person	خلوصي أكار	خلوصي آكار	Hulusi Akar
    person	فتح الله غولن	غولن	Fethullah Gülen|Fethullah Gulen|Gulen
    person	عبد الله أوجلان	أوجلان	Abdullah Öcalan|Ocalan
    person	بنيامين نتنياهو	نتنياهو|نتانياهو|بنيامين نتانياهو	Benjamin Netanyahu|Netanyahu
    person	شمعون بيريز	بيريز	Shimon Peres
    person	نفتالي بينيت	بينيت	Naftali Bennett
    person	يائير لابيد	لابيد	Yair Lapid
    person	بيني غانتس	غانتس|بيني جانتس	Benny Gantz|Gantz
    person	أفيغدور ليبرمان	ليبرمان|أفيجدور ليبرمان	Avigdor Lieberman
    person	إيهود باراك		Ehud Barak
    person	رؤوفين ريفلين	ريفلين	Reuven Rivlin
    person	حامد كرزاي	كرزاي	Hamid Karzai|Karzai
    person	أشرف غني	?غني	Ashraf Ghani
    person	نواز شريف		Nawaz Sharif
    person	عمران خان		Imran Khan
    person	شهباز شريف		Shehbaz Sharif
    person	باراك أوباما	أوباما|باراك حسين أوباما|اوباما	Barack Obama|Obama
    person	دونالد ترامب	ترامب|دونالد ترمب|ترمب	Donald Trump|Donald J. Trump|Trump
    person	جو بايدن	بايدن|جوزيف بايدن	Joe Biden|Joseph Biden|Biden
    person	كامالا هاريس	كمالا هاريس	Kamala Harris
    person	مايك بنس	بنس	Mike Pence|Pence
    person	جورج بوش	جورج دبليو بوش|بوش|جورج بوش الابن	George W. Bush|George Bush|Bush
    person	بيل كلينتون		Bill Clinton
    person	هيلاري كلينتون	?كلينتون	Hillary Clinton|Clinton
    person	جون كيري	كيري	John Kerry|Kerry
    person	ريكس تيلرسون	تيلرسون	Rex Tillerson|Tillerson
    person	مايك بومبيو	بومبيو	Mike Pompeo|Pompeo
    person	أنتوني بلينكن	بلينكن|أنطوني بلينكن	Antony Blinken|Blinken
    person	أشتون كارتر	آشتون كارتر|آش كارتر	Ashton Carter|Ash Carter
    person	جيمس ماتيس	ماتيس	James Mattis|Mattis
    person	مارك إسبر	إسبر	Mark Esper|Esper
    person	لويد أوستن	أوستن	Lloyd Austin
    person	جون بولتون	بولتون	John Bolton|Bolton
    person	جاريد كوشنر	كوشنر	Jared Kushner|Kushner
    person	ستيفن هاربر	ستيفين هاربر	Stephen Harper
    person	جاستن ترودو	ترودو|جوستان ترودو	Justin Trudeau|Trudeau
    person	فلاديمير بوتين	بوتين|بوتن|فلاديمير بوتن	Vladimir Putin|Putin
    person	دميتري ميدفيديف	ديمتري ميدفيديف|ميدفيديف|دمتري مدفيديف|مدفيديف	Dmitry Medvedev|Medvedev
    person	سيرغي لافروف	لافروف|سيرجي لافروف	Sergei Lavrov|Sergey Lavrov|Lavrov
    person	سيرغي شويغو	شويغو|سيرجي شويجو	Sergei Shoigu|Shoigu
    person	ديمتري بيسكوف	بيسكوف|دميتري بيسكوف	Dmitry Peskov|Peskov
    person	إيمانويل ماكرون	ماكرون|ايمانويل ماكرون|إيمانويل مكرون	Emmanuel Macron|Macron
    person	فرانسوا هولاند	فرنسوا هولاند|هولاند|فرانسوا أولاند|فرنسوا أولاند|أولاند	François Hollande|Francois Hollande|Hollande
    person	نيكولا ساركوزي	ساركوزي	Nicolas Sarkozy|Sarkozy
    person	جان إيف لودريان	لودريان|جان ايف لودريان|لو دريان|جان إيف لو دريان	Jean-Yves Le Drian|Le Drian
    person	لوران فابيوس	فابيوس	Laurent Fabius
    person	مانويل فالس	فالس	Manuel Valls
    person	إدوار فيليب		Édouard Philippe
    person	مارين لوبان	مارين لوبن|لوبان	Marine Le Pen|Le Pen
    person	أنغيلا ميركل	أنجيلا ميركل|ميركل|انجيلا ميركل|أنغيلا ميركيل|أنجلا ميركل	Angela Merkel|Merkel
    person	أولاف شولتس	شولتس|أولاف شولتز|شولتز	Olaf Scholz|Scholz
    person	فرانك فالتر شتاينماير	شتاينماير|فرانك-فالتر شتاينماير	Frank-Walter Steinmeier|Steinmeier
    person	هايكو ماس		Heiko Maas
    person	يواخيم غاوك	يواخيم جاوك	Joachim Gauck
    person	أنالينا بيربوك	بيربوك	Annalena Baerbock
    person	إليزابيث الثانية		Queen Elizabeth II|Elizabeth II
    person	تشارلز الثالث		King Charles III|King Charles
    person	ديفيد كاميرون	كاميرون|دايفيد كاميرون|ديفيد كامرون	David Cameron|Cameron
    person	تيريزا ماي		Theresa May
    person	بوريس جونسون	?جونسون	Boris Johnson|Johnson
    person	ليز تراس		Liz Truss
    person	ريشي سوناك	سوناك	Rishi Sunak|Sunak
    person	كير ستارمر	ستارمر	Keir Starmer|Starmer
    person	توني بلير	?بلير	Tony Blair|Blair
    person	فيليب هاموند	هاموند	Philip Hammond
    person	جيريمي كوربين	كوربين	Jeremy Corbyn|Corbyn
    person	دومينيك راب		Dominic Raab
    person	سيلفيو برلسكوني	برلسكوني|سيلفيو بيرلسكوني	Silvio Berlusconi|Berlusconi
    person	ماريو مونتي		Mario Monti
    person	إنريكو ليتا		Enrico Letta
    person	ماتيو رينزي	رينزي|ماتيو رنزي	Matteo Renzi|Renzi
    person	باولو جنتيلوني	جنتيلوني	Paolo Gentiloni|Gentiloni
    person	جوزيبي كونتي	كونتي|جوسيبي كونتي|جوزيب كونتي	Giuseppe Conte|Conte
    person	لويجي دي مايو	دي مايو	Luigi Di Maio|Di Maio
    person	ماتيو سالفيني	سالفيني	Matteo Salvini|Salvini
    person	ماريو دراغي	دراغي|ماريو دراجي	Mario Draghi|Draghi
    person	جورجا ميلوني	ميلوني|جورجيا ميلوني	Giorgia Meloni|Meloni
    person	سيرجيو ماتاريلا	ماتاريلا	Sergio Mattarella|Mattarella
    person	ماريانو راخوي	راخوي	Mariano Rajoy|Rajoy
    person	بيدرو سانشيز	سانشيز|بيدرو سانتشيز	Pedro Sánchez|Pedro Sanchez
    person	فيليبي السادس	فيليبي	King Felipe VI
    person	خوان كارلوس		Juan Carlos
    person	أنطونيو كوستا		António Costa|Antonio Costa
    person	أليكسيس تسيبراس	تسيبراس|ألكسيس تسيبراس|اليكسيس تسيبراس	Alexis Tsipras|Tsipras
    person	أنطونيس ساماراس	ساماراس	Antonis Samaras
    person	كيرياكوس ميتسوتاكيس	ميتسوتاكيس|كيرياكوس ميتسوتاكس	Kyriakos Mitsotakis|Mitsotakis
    person	نيكوس أناستاسيادس	أناستاسيادس|نيكوس أناستاسياديس|أناستاسياديس	Nicos Anastasiades
    person	فولوديمير زيلينسكي	زيلينسكي|فلاديمير زيلينسكي	Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy|Zelenskiy
    person	بيترو بوروشينكو	بوروشينكو	Petro Poroshenko|Poroshenko
    person	فيكتور يانوكوفيتش	يانوكوفيتش	Viktor Yanukovych|Yanukovych
    person	ألكسندر لوكاشينكو	لوكاشينكو	Alexander Lukashenko|Lukashenko
    person	أندجي دودا	أندريه دودا|دودا	Andrzej Duda|Duda
    person	دونالد توسك	توسك	Donald Tusk|Tusk
    person	ماتيوش مورافيتسكي	مورافيتسكي	Mateusz Morawiecki
    person	فيكتور أوربان	أوربان|فيكتور اوربان	Viktor Orbán|Viktor Orban|Orban
    person	سيباستيان كورتس	كورتس|سباستيان كورتز	Sebastian Kurz|Kurz
    person	ألكسندر فان دير بيلين		Alexander Van der Bellen
    person	مارك روته	روته|مارك روتي	Mark Rutte|Rutte
    person	شارل ميشيل	شارل ميشال	Charles Michel
    person	هيرمان فان رومبوي	فان رومبوي	Herman Van Rompuy
    person	ستيفان لوفين	لوفين	Stefan Löfven
    person	إرنا سولبرغ	سولبرغ	Erna Solberg
    person	ينس ستولتنبرغ	ستولتنبرغ|ينس ستولتنبرج|ستولتنبرج	Jens Stoltenberg|Stoltenberg
    person	ميته فريدريكسن	ميتي فريدريكسن|فريدريكسن	Mette Frederiksen
    person	ساولي نينيستو	نينيستو	Sauli Niinistö
    person	سانا مارين		Sanna Marin
    person	ليو فارادكار	فارادكار	Leo Varadkar
    person	جوزيف موسكات	موسكات	Joseph Muscat
    person	روبرت أبيلا		Robert Abela
    person	ألكسندر فوتشيتش	فوتشيتش|ألكسندر فوسيتش	Aleksandar Vučić|Aleksandar Vucic|Vucic
    person	إيدي راما		Edi Rama
    person	هاشم تاجي	هاشم تقي	Hashim Thaçi
    person	زوران زايف		Zoran Zaev
    person	بويكو بوريسوف	بوريسوف	Boyko Borissov
    person	كلاوس يوهانيس	يوهانيس	Klaus Iohannis
    person	أندريه بابيش	بابيش	Andrej Babiš
    person	ميلوش زيمان	زيمان	Miloš Zeman
    person	إلهام علييف	علييف|إلهام عليف	Ilham Aliyev|Aliyev
    person	نيكول باشينيان	باشينيان	Nikol Pashinyan|Pashinyan
    person	سيرج سركيسيان	سركيسيان|سيرج ساركسيان	Serzh Sargsyan
    person	ميخائيل ساكاشفيلي	ساكاشفيلي	Mikheil Saakashvili
    person	رمضان قديروف	قديروف|رمضان قاديروف	Ramzan Kadyrov
    person	بان كي مون	بان كي-مون	Ban Ki-moon|Ban Ki-Moon
    person	أنطونيو غوتيريش	غوتيريش|أنطونيو جوتيريش|جوتيريش|أنطونيو غوتيريس|غوتيريس|أنطونيو جوتيريس|جوتيريس|غوتيرش	António Guterres|Antonio Guterres|Guterres
    person	كوفي أنان	كوفي عنان|أنان|عنان	Kofi Annan|Annan
    person	الأخضر الإبراهيمي		Lakhdar Brahimi
    person	ستيفان دي ميستورا	دي ميستورا|ستافان دي ميستورا|ستيفان دي مستورا|دي مستورا	Staffan de Mistura|de Mistura
    person	غير بيدرسن	غير بيدرسون|بيدرسون|بيدرسن	Geir Pedersen
    person	غسان سلامة		Ghassan Salamé|Ghassan Salame|Salame
    person	مارتن كوبلر	كوبلر	Martin Kobler
    person	برناردينو ليون	برناردينيو ليون	Bernardino León|Bernardino Leon
    person	ستيفاني وليامز	ستيفاني ويليامز	Stephanie Williams
    person	إسماعيل ولد الشيخ أحمد	إسماعيل ولد الشيخ|ولد الشيخ أحمد|ولد الشيخ	Ismail Ould Cheikh Ahmed
    person	جمال بنعمر	جمال بن عمر|بنعمر	Jamal Benomar
    person	مارتن غريفيث	مارتن غريفيثس|غريفيث|غريفيثس	Martin Griffiths|Griffiths
    person	نبيل العربي		Nabil Elaraby
    person	أحمد أبو الغيط	أبو الغيط	Ahmed Aboul Gheit|Aboul Gheit
    person	عمرو موسى		Amr Moussa
    person	عبد اللطيف الزياني	الزياني	Abdullatif al-Zayani
    person	نايف الحجرف		Nayef al-Hajraf
    person	موسى فكي	موسى فقي|موسى فكي محمد	Moussa Faki
    person	جان كلود يونكر	يونكر	Jean-Claude Juncker|Juncker
    person	جوزيه مانويل باروسو	باروسو	José Manuel Barroso
    person	أورسولا فون دير لاين	فون دير لاين|أورزولا فون دير لاين	Ursula von der Leyen|von der Leyen
    person	فيديريكا موغيريني	موغيريني|فيديريكا موجيريني|موجيريني|فيدريكا موغريني|موغريني|فيدريكا موغيريني	Federica Mogherini|Mogherini
    person	جوزيب بوريل	بوريل|جوسيب بوريل	Josep Borrell|Borrell
    person	كاثرين أشتون	كاثرين آشتون|أشتون	Catherine Ashton|Ashton
    person	كريستين لاغارد	لاغارد|كريستين لاجارد	Christine Lagarde|Lagarde
    person	كريستالينا غورغييفا	غورغييفا|كريستالينا جورجيفا	Kristalina Georgieva|Georgieva
    person	جيم يونغ كيم		Jim Yong Kim
    person	ديفيد مالباس	مالباس	David Malpass
    person	تيدروس أدهانوم غيبريسوس	تيدروس أدهانوم|غيبريسوس	Tedros Adhanom Ghebreyesus|Tedros
    person	أودري أزولاي	أزولاي	Audrey Azoulay
    person	إيرينا بوكوفا	بوكوفا	Irina Bokova
    person	يوكيا أمانو	أمانو	Yukiya Amano
    person	رافايل غروسي	رافاييل غروسي|غروسي	Rafael Grossi|Grossi
    person	فاتو بنسودا	بنسودا	Fatou Bensouda
    person	كريم خان		Karim Khan
    person	زيد رعد الحسين	زيد بن رعد|زيد بن رعد الحسين	Zeid Ra'ad al-Hussein
    person	ميشيل باشليه	ميشيل باشيليت|باشليه	Michelle Bachelet|Bachelet
    person	جوزيف بلاتر	بلاتر|سيب بلاتر	Sepp Blatter|Blatter
    person	جياني إنفانتينو	إنفانتينو|جاني إنفانتينو|انفانتينو	Gianni Infantino|Infantino
    person	ميشيل بلاتيني	بلاتيني|ميشال بلاتيني	Michel Platini|Platini
    person	فرنسيس	?فرانسيس	Pope Francis
    person	بنديكت السادس عشر	بنديكتوس السادس عشر	Pope Benedict XVI
    person	تواضروس الثاني	تواضروس	Pope Tawadros II
    person	أحمد الطيب		Ahmed el-Tayeb
    person	شي جين بينغ	شي جينبينغ|شي جينبينج|شي جين بينج|جين بينغ	Xi Jinping
    person	هو جينتاو	هو جين تاو	Hu Jintao
    person	لي كه تشيانغ	لي كيه تشيانغ	Li Keqiang
    person	وانغ يي		Wang Yi
    person	شينزو آبي	شينزو ابي|آبي	Shinzo Abe
    person	فوميو كيشيدا	كيشيدا	Fumio Kishida
    person	يوشيهيدي سوغا	يوشيهيدي سوجا	Yoshihide Suga
    person	أكيهيتو		Emperor Akihito
    person	كيم جونغ أون	كيم جونج أون|كيم جونغ اون|كيم جونغ-أون	Kim Jong Un|Kim Jong-un
    person	كيم جونغ إيل	كيم جونج إيل	Kim Jong Il|Kim Jong-il
    person	بارك غيون هيه	بارك جيون هاي|باك غن هي	Park Geun-hye
    person	مون جيه إن	مون جاي إن|مون جيه-إن	Moon Jae-in
    person	يون سوك يول		Yoon Suk-yeol|Yoon Suk Yeol
    person	ناريندرا مودي	مودي|نارندرا مودي	Narendra Modi|Modi
    person	مانموهان سينغ		Manmohan Singh
    person	الشيخة حسينة	شيخة حسينة	Sheikh Hasina
    person	ماهيندا راجاباكسا	راجاباكسا	Mahinda Rajapaksa
    person	أونغ سان سو تشي	سو تشي|أون سان سو تشي|أونج سان سو تشي	Aung San Suu Kyi|Suu Kyi
    person	مين أونغ هلاينغ		Min Aung Hlaing
    person	برايوت تشان أوتشا		Prayut Chan-o-cha
    person	نجيب عبد الرزاق	نجيب رزاق	Najib Razak
    person	مهاتير محمد	مهاتير	Mahathir Mohamad|Mahathir
    person	أنور إبراهيم		Anwar Ibrahim
    person	جوكو ويدودو	ويدودو	Joko Widodo|Widodo
    person	سوسيلو بامبانغ يودويونو	يودويونو	Susilo Bambang Yudhoyono
    person	رودريغو دوتيرتي	دوتيرتي|رودريجو دوتيرتي	Rodrigo Duterte|Duterte
    person	بنينو أكينو	أكينو	Benigno Aquino
    person	لي هسين لونغ		Lee Hsien Loong
    person	تساي إنغ وين	تساي إينغ ون	Tsai Ing-wen
    person	نور سلطان نزارباييف	نزارباييف|نور سلطان نازارباييف|نازارباييف	Nursultan Nazarbayev|Nazarbayev
    person	قاسم جومارت توكاييف	توكاييف	Kassym-Jomart Tokayev|Tokayev
    person	شوكت ميرضيائيف	ميرضيائيف|شوكت ميرزيوييف	Shavkat Mirziyoyev
    person	إسلام كريموف	كريموف	Islam Karimov
    person	إمام علي رحمن	إمام علي رحمون	Emomali Rahmon
    person	توني أبوت		Tony Abbott
    person	مالكولم تيرنبول	تيرنبول|مالكوم ترنبول	Malcolm Turnbull
    person	سكوت موريسون	موريسون	Scott Morrison
    person	أنتوني ألبانيز	ألبانيز	Anthony Albanese
    person	جوليا غيلارد		Julia Gillard
    person	جاسيندا أرديرن	أرديرن|جاسيندا أردرن	Jacinda Ardern|Ardern
    person	جاكوب زوما	زوما	Jacob Zuma|Zuma
    person	سيريل رامافوزا	رامافوزا|سيريل رامافوسا	Cyril Ramaphosa|Ramaphosa
    person	نيلسون مانديلا	مانديلا	Nelson Mandela|Mandela
    person	غودلاك جوناثان	جودلاك جوناثان	Goodluck Jonathan
    person	محمد بخاري	محمدو بخاري|بخاري	Muhammadu Buhari|Buhari
    person	بولا تينوبو	تينوبو	Bola Tinubu
    person	آبي أحمد	أبي أحمد|آبي أحمد علي	Abiy Ahmed
    person	هايلي ماريام ديسالين	هايلي مريم ديسالين|ديسالين	Hailemariam Desalegn
    person	أسياس أفورقي	إسياس أفورقي|أفورقي	Isaias Afwerki
    person	أوهورو كينياتا	كينياتا	Uhuru Kenyatta|Kenyatta
    person	وليام روتو	ويليام روتو	William Ruto
    person	يوويري موسيفيني	موسيفيني|يوري موسيفيني	Yoweri Museveni|Museveni
    person	بول كاغامي	كاغامي|بول كاجامي	Paul Kagame|Kagame
    person	بيير نكورونزيزا	نكورونزيزا	Pierre Nkurunziza
    person	جوزيف كابيلا	كابيلا	Joseph Kabila|Kabila
    person	فيليكس تشيسيكيدي	تشيسيكيدي	Félix Tshisekedi|Tshisekedi
    person	دينيس ساسو نغيسو	ساسو نغيسو	Denis Sassou Nguesso
    person	علي بونغو	علي بونجو	Ali Bongo
    person	بول بيا		Paul Biya
    person	إدريس ديبي	إدريس ديبي إتنو|ديبي	Idriss Déby|Idriss Deby
    person	محمد إدريس ديبي		Mahamat Idriss Déby
    person	محمدو إيسوفو	إيسوفو|محمد إيسوفو	Mahamadou Issoufou
    person	محمد بازوم	بازوم	Mohamed Bazoum
    person	إبراهيم أبو بكر كيتا	إبراهيم بوبكر كيتا|كيتا	Ibrahim Boubacar Keïta
    person	بليز كومباوري	كومباوري	Blaise Compaoré
    person	روش مارك كابوري	كابوري	Roch Marc Kaboré
    person	ماكي سال	ماكي صال	Macky Sall
    person	ألفا كوندي	كوندي	Alpha Condé
    person	الحسن واتارا	واتارا|الحسن وتارا	Alassane Ouattara|Ouattara
    person	لوران غباغبو	غباغبو	Laurent Gbagbo
    person	نانا أكوفو أدو		Nana Akufo-Addo
    person	يحيى جامع		Yahya Jammeh
    person	أداما بارو		Adama Barrow
    person	إلين جونسون سيرليف		Ellen Johnson Sirleaf
    person	جورج ويا	جورج وياه	George Weah
    person	فوستين أركانج تواديرا	تواديرا	Faustin-Archange Touadéra
    person	روبرت موغابي	موغابي|روبرت موجابي	Robert Mugabe|Mugabe
    person	إيمرسون منانغاغوا	منانغاغوا	Emmerson Mnangagwa
    person	جواو لورينسو	لورينسو	João Lourenço
    person	جون ماغوفولي	ماغوفولي	John Magufuli
    person	لويس إيناسيو لولا دا سيلفا	لولا دا سيلفا|?لولا	Luiz Inácio Lula da Silva|Lula da Silva|Lula
    person	ديلما روسيف	روسيف	Dilma Rousseff|Rousseff
    person	ميشال تامر	ميشيل تامر	Michel Temer
    person	جايير بولسونارو	بولسونارو|جاير بولسونارو	Jair Bolsonaro|Bolsonaro
    person	كريستينا كيرشنر	كيرشنر|كريستينا فرنانديز دي كيرشنر	Cristina Kirchner|Cristina Fernández de Kirchner
    person	ماوريسيو ماكري	ماكري	Mauricio Macri
    person	ألبرتو فرنانديز		Alberto Fernández
    person	خافيير ميلي		Javier Milei|Milei
    person	سيباستيان بينيرا	بينيرا	Sebastián Piñera
    person	هوغو تشافيز	تشافيز|هوغو شافيز|شافيز|هوجو تشافيز	Hugo Chávez|Hugo Chavez|Chavez
    person	نيكولاس مادورو	مادورو	Nicolás Maduro|Nicolas Maduro|Maduro
    person	خوان غوايدو	غوايدو|خوان جوايدو	Juan Guaidó|Juan Guaido|Guaido
    person	إيفو موراليس	موراليس|ايفو موراليس	Evo Morales
    person	خوان مانويل سانتوس		Juan Manuel Santos
    person	إيفان دوكي		Iván Duque
    person	رافاييل كوريا		Rafael Correa
    person	لينين مورينو		Lenín Moreno
    person	فيدل كاسترو		Fidel Castro
    person	راؤول كاسترو	?كاسترو	Raúl Castro|Raul Castro
    person	ميغيل دياز كانيل	دياز كانيل	Miguel Díaz-Canel
    person	إنريكي بينيا نييتو	بينيا نييتو	Enrique Peña Nieto
    person	أندريس مانويل لوبيز أوبرادور	لوبيز أوبرادور|أوبرادور	Andrés Manuel López Obrador
    person	دانيال أورتيغا	أورتيغا|دانييل أورتيغا	Daniel Ortega
    person	أسامة بن لادن	بن لادن	Osama bin Laden|bin Laden
    person	أيمن الظواهري	الظواهري	Ayman al-Zawahiri|Zawahiri
    person	أبو بكر البغدادي	?البغدادي	Abu Bakr al-Baghdadi|Baghdadi
    person	أبو مصعب الزرقاوي	الزرقاوي	Abu Musab al-Zarqawi
    place	شانغهاي		Shanghai
    place	شينزين		Shenzhen
    place	غوانزو		Guangzhou
    place	اسطنبول	استانبول|استنبول	Istanbul
    place	لاجوس	لاغوس	Lagos
    place	تشنغدو		Chengdu
    place	لاهور		Lahore
    place	مومباي	بومباي|ممبئي|مومباى	Mumbai
    place	ساو باولو		São Paulo
    place	كراتشي	كاراتشى	Karachi
    place	تيانجين		Tianjin
    place	دلهي	دهلي|ديلهى	Delhi
    place	ووهان	وهان	Wuhan
    place	دونغقوان		Dongguan
    place	شيآن		Xi’an
    place	جوهانسبرج	جوهانسبرغ	Johannesburg
    place	نانجينغ		Nanjing
    place	هانغتشو		Hangzhou
    place	فوشان		Foshan
    place	نيويورك		New York City
    place	بنغالور		Bengaluru
    place	تشونغتشينغ		Chongqing
    place	تشينغداو		Qingdao
    place	شنيانغ		Shenyang
    place	ريو دي جانيرو	ريو دى جانيرو	Rio de Janeiro
    place	سوجو		Suzhou
    place	أحمد آباد	احمد آباد|احمدآباد|احمداباد	Ahmedabad
    place	آبدجان		Abidjan
    place	سيدني	سيدنى	Sydney
    place	ملبورن		Melbourne
    place	دار السلام	دارالسلام	Dar es Salaam
    place	سانت بطرسبرغ		Saint Petersburg
    place	الإسكندرية	اسكندريه	Alexandria
    place	هاربن		Harbin
    place	خفي		Hefei
    place	داليان		Dalian
    place	كيب تاون		Cape Town
    place	بيشاور		Peshawar
    place	تشانغتشون		Changchun
    place	جدة	جده	Jeddah
    place	تشيناي		Chennai
    place	كلكتا	كولكاتا	Kolkata
    place	شيامن		Xiamen
    place	يانغون	يانجون	Yangon
    place	ووشي		Wuxi
    place	الجيزة		Giza
    place	جنان	جينان	Jinan
    place	تاي يوان		Taiyuan
    place	تشنغتشو		Zhengzhou
    place	شيجياتشوانغ		Shijiazhuang
    place	شيتاغونغ	شيتاجونج	Chattogram
    place	كونمينغ		Kunming
    place	نانينغ		Nanning
    place	شانتو	شانتوؤ	Shantou
    place	لوس أنجلوس	لس آنجلس|لوس آنجلس|لوس انجليس	Los Angeles
    place	فيصل آباد		Faisalabad
    place	دبي	دبى	Dubai
    place	يوكوهاما		Yokohama
    place	فو جو	فوجو|فوزهو	Fuzhou
    place	نينغبو		Ningbo
    place	الدار البيضاء	أنفا|كازابلانكا	Casablanca
    place	إبادان	إيبادان|ابادان	Ibadan
    place	راولبندي		Rawalpindi
    place	دوربان	ديربان	Durban
    place	بوسان		Busan
    place	زيبو		Zibo
    place	بونه		Pune
    place	بورسا		Bursa
    place	تشانغشا		Changsha
    place	جايبور		Jaipur
    place	غوييانغ		Guiyang
    place	أورومتشي		Ürümqi
    place	سورابايا		Surabaya
    place	إنتشون		Incheon
    place	لان جو	لانتشو	Lanzhou
    place	إزمير	ازمير	İzmir
    place	هايكو		Haikou
    place	تاي شانغ		Taichung
    place	تورنتو	تورونتو	Toronto
    place	بريزبن	برسبان|برىسبان	Brisbane
    place	أوساكا	ئوساكا	Osaka
    place	كاوهسيونغ		Kaohsiung
    place	بروكلين		Brooklyn
    place	غواياكيل		Guayaquil
    place	بيلو أفق	بيلو هوريزونتي	Belo Horizonte
    place	باتشونغ		Bazhong
    place	سالفادور	سالوادور|سلوادور	Salvador
    place	غازيبور		Gazipur
    place	شيكاغو	شيكاجو	Chicago
    place	ونتشو		Wenzhou
    place	بيكاسي		Bekasi
    place	هايفونج	هايفونغ	Haiphong
    place	كوماسي		Kumasi
    place	باندونج		Bandung
    place	مدان		Medan
    place	لكهنؤ	لكهنو	Lucknow
    place	ناغبور		Nagpur
    place	فورتالزا	فورتاليزا	Fortaleza
    place	كالي		Cali
    place	بيرث		Perth
    place	ديغو	دائجو	Daegu
    place	الجزائر العاصمة	ئالجىر	Algiers
    place	نانتشانغ		Nanchang
    place	هوهوت		Hohhot
    place	ناغويا		Nagoya
    place	هيوستن		Houston
    place	مشهد	سناباد	Mashhad
    place	شاوكسينج		Shaoxing
    place	عنتاب	غازي عنتاب	Gaziantep
    place	لوبومباشي		Lubumbashi
    place	ماناوس	مناؤس|مناوس	Manaus
    place	زوهاي		Zhuhai
    place	بائوتو		Baotou
    place	كويمباتور		Coimbatore
    place	بورت هاركورت		Port Harcourt
    place	كوردوبا		Córdoba
    place	مبوجي ماي		Mbuji-Mayi
    place	حلب		Aleppo
    place	الموصل الجديدة		Al Mawşil al Jadīdah
    place	البصرة القديمة		Al Başrah al Qadīmah
    place	ميديلين	ميديللين	Medellín
    place	إندور	اندور	Indore
    place	ألماتي		Almaty
    place	سابورو		Sapporo
    place	كوريتيبا		Curitiba
    place	تيخوانا		Tijuana
    place	حيدر آباد		Hyderabad
    place	تاينان		Tainan
    place	كادونا		Kaduna
    place	أم درمان	ام درمان	Omdurman
    place	دافاو	داواؤ|داواو	Davao
    place	ثين	تانه|تاني	Thāne
    place	ديار بكر		Diyarbakır
    place	سانتا كروز دي لا سيرا		Santa Cruz de la Sierra
    place	فادودارا	وادودارا|ودودره	Vadodara
    place	أضنة	آدانا|ئادانا	Adana
    place	باليمبانج		Palembang
    place	إمارة الشارقة	الشارقة|شارجه	Sharjah
    place	بوبال		Bhopal
    place	مونتريال	مونترآل	Montréal
    place	ماراكايبو		Maracaibo
    place	سويتو	سووتو	Soweto
    place	سيمارانج		Semarang
    place	بويبلا		Puebla
    place	بارسلون	بارسلونا	Barcelona
    place	باتنا		Patna
    place	الموصل	موصل|موصول	Mosul
    place	شينينغ		Xining
    place	ريسيفي		Recife
    place	فينيكس		Phoenix
    place	بلنسية	والنسيا	Valencia
    place	نوفوسيبيرسك		Novosibirsk
    place	أربيل	إربيل|اربيل	Erbil
    place	فوكوكا		Fukuoka
    place	واها		Wuhu
    place	سانتياغو دي كويريتارو		Santiago de Querétaro
    place	يانغتشو		Yangzhou
    place	فيلادلفيا		Philadelphia
    place	كويته		Quetta
    place	أوكلاند		Auckland
    place	أصفهان	اصفهان	Isfahan
    place	كاواساكي		Kawasaki
    place	جويانيا	غويانيا	Goiânia
    place	سان أنطونيو		San Antonio
    place	كوبه		Kobe
    place	سيوداد خواريز		Ciudad Juárez
    place	كان ثو		Cần Thơ
    place	ميونخ	مونخ	Munich
    place	خولنا	خولنه	Khulna
    place	بلم	بيليم	Belém
    place	يكاترينبرج		Yekaterinburg
    place	بورتو أليغري		Porto Alegre
    place	مانهاتن		Manhattan
    place	أديليد		Adelaide
    place	تشوانتشو		Quanzhou
    place	مادورائ	مادوراي	Madurai
    place	جينهوا		Jinhua
    place	كيوتو		Kyoto
    place	قيصرية	قيصري	Kayseri
    place	كايفنغ		Kaifeng
    place	آنشان	انشان	Anshan
    place	كرج		Karaj
    place	دائجئون	دايجيون	Daejeon
    place	ليوشو		Liuzhou
    place	تيرونلفلي	تيرونيلويلي	Tirunelveli
    place	قونية	قونيه	Konya
    place	تبريز		Tabriz
    place	خاركوف		Kharkiv
    place	بوجوا		Bozhou
    place	سان دييغو		San Diego
    place	غوانغجو		Gwangju
    place	فوشون		Fushun
    place	لويانغ		Luoyang
    place	غوادالاخارا		Guadalajara
    place	هيو	هوئه	Huế
    place	ميلانو		Milan
    place	هاندان		Handan
    place	هزه		Heze
    place	جمشيدبور		Jamshedpur
    place	دوالا		Douala
    place	أنطاليا		Antalya
    place	البصرة	بصرة|بصره	Basrah
    place	دالاس	داللاس	Dallas
    place	سايتاما		Saitama
    place	ليوبانشيو		Liupanshui
    place	كالغاري		Calgary
    place	باتام	باتم	Batam
    place	دا نانج		Da Nang
    place	بيان هوا		Biên Hòa
    place	زيجونج		Zigong
    place	نيجني نوفغورود		Nizhniy Novgorod
    place	جيبارا		Jepara
    place	الدمام	دمام	Dammam
    place	شيراز		Shiraz
    place	كانانغا	كنانجا	Kananga
    place	كازان	قازان	Kazan
    place	باركيسيميتو		Barquisimeto
    place	شبرا الخيمة		Shubrā al Khaymah
    place	سوون	سووون	Suwon
    place	شينيانج		Xinyang
    place	كاياو		Callao
    place	ميروت		Meerut
    place	كربلاء	كةربالا|كربلاء المقدسة	Karbala
    place	مومباسا	ممباسا	Mombasa
    place	ماندالاي		Mandalay
    place	سري نغر	سريناغار|سرينغر	Srinagar
    place	بارانكويلا		Barranquilla
    place	تشيليابنسك		Chelyabinsk
    place	ماردة		Mérida
    place	هيروشيما		Hiroshima
    place	سانتياغو دي لوس كابالييروس		Santiago de los Caballeros
    place	شيمكنت		Shymkent
    place	ماتولا		Matola
    place	دان اباد	دانباد|دنباد	Dhanbad
    place	أريكيبا		Arequipa
    place	فاس		Fes
    place	كيسانجاني		Kisangani
    place	أورنك آباد		Aurangabad
    place	أومسك		Omsk
    place	بنارس	فاراناسي|وارانسي	Varanasi
    place	سامارا	سمارا	Samara
    place	أمريتسار	امبرسر|امرتسر|امريتسار	Amritsar
    place	برمينغهام		Birmingham
    place	انيانغ		Anyang
    place	فجاياوادا	فيجاياوادا	Vijayawada
    place	مونتيري		Monterrey
    place	روستوو نا دانو		Rostov-on-Don
    place	أوفا	اوفا	Ufa
    place	رانشي		Ranchi
    place	مايدوغوري	مايدوجوري|ميدغري	Maiduguri
    place	موانزا		Mwanza
    place	ألسان	الزان|اولسان	Ulsan
    place	كراسنويارسك		Krasnoyarsk
    place	جبلبور		Jabalpur
    place	إيلورين	الورن	Ilorin
    place	عدن		Aden
    place	بوكور		Bogor
    place	فشاكاباتنم	فيساخاباتنام|فيشاخاباتنام	Visakhapatnam
    place	جودبور		Jodhpur
    place	بورت إليزابيث		Gqeberha
    place	سوكوتو		Sokoto
    place	جوس	جاس	Jos
    place	طنجة	تنجه	Tangier
    place	مكسيكالي		Mexicali
    place	بوانت نوار		Pointe-Noire
    place	ماسيو	ماسايو	Maceió
    place	كامبيناس		Campinas
    place	سانيا		Sanya
    place	رانجبور		Rangpur
    place	كركوك		Kirkuk
    place	رايبور		Raipur
    place	تشانغوون		Changwon
    place	لونغيان		Longyan
    place	كولونيا	قلونية	Köln
    place	فولجوجراد	فولغوغراد	Volgograd
    place	الخرطوم بحري	بحري	Khartoum North
    place	إدمونتون	ادمونتن|ادمونتون	Edmonton
    place	أوديسا	اودسا|اوديسا	Odesa
    place	جاكسونفيل		Jacksonville
    place	فورت وورث		Fort Worth
    place	بشت		Pest
    place	لوجو		Luzhou
    place	سان هوزيه	سا ن جوز	San Jose
    place	مراكش		Marrakesh
    place	لائوو		Laiwu
    place	بيرم		Perm
    place	زاريا		Zaria
    place	تشيبا		Chiba
    place	سلا		Salé
    place	دنيبرو		Dnipro
    place	شهر سبو		Cebu City
    place	جواهاتي		Guwahati
    place	إنوغو		Enugu
    place	روساريو		Rosario
    place	بادانغ		Padang
    place	كيتاكيوشو		Kitakyushu
    place	تعز		Taiz
    place	تشيواوا		Chihuahua
    place	أسكي شهر		Eskişehir
    place	مايسور		Mysuru
    place	ساو لويز	ساو لويس	São Luís
    place	كولومبوس		Columbus
    place	تشارلوت		Charlotte
    place	لائبن		Laibin
    place	واري		Warri
    place	نابولي		Naples
    place	كامبو غراندي		Campo Grande
    place	بوبوديولاسو		Bobo-Dioulasso
    place	كو زهو		Quzhou
    place	بلانتاير		Blantyre
    place	أبو غريب		Abū Ghurayb
    place	كراسنودار		Krasnodar
    place	ناتال		Natal
    place	مالانغ		Malang
    place	كانكون		Cancún
    place	إنديانابوليس		Indianapolis
    place	جورجاون	قورقان	Gurugram
    place	السليمانية		Sulaymaniyah
    place	مارساي	مرسيلية	Marseille
    place	تيريسينا		Teresina
    place	جالاندهار	جلندر	Jalandhar
    place	روتردام	رتردام	Rotterdam
    place	ساماريندا		Samarinda
    place	جوهر بهرو	جوهور بهرو	Johor Bahru
    place	تشيونغجو		Cheongju-si
    place	تان هوا	تانه هوا	Thanh Hóa
    place	تورينو		Turin
    place	ساراتوف	سراتاف	Saratov
    place	تاكيو		Takeo
    place	كوتشابامبا		Cochabamba
    place	الأهواز	اهواز	Ahvaz
    place	بيترماريتزبرغ		Pietermaritzburg
    place	ناوكالبان دي خواريز		Naucalpan de Juárez
    place	بواكي		Bouaké
    place	سان فرانسيسكو		San Francisco
    place	دوق دي كاكسياس		Duque de Caxias
    place	جواو بيسوا		João Pessoa
    place	بوكافو		Bukavu
    place	كراكوف		Kraków
    place	ارموسييو سونورا	هيرموسيلو	Hermosillo
    place	بياندار		Bhayandar
    place	كوليتاكان		Culiacán
    place	بيتالينغ جايا		Petaling Jaya
    place	ولاية وهران	وهران	Oran
    place	سان بيدرو سولا		San Pedro Sula
    place	الزرقاء	زرقاء	Zarqa
    place	هاماماتسو		Hamamatsu
    place	فينه		Vinh
    place	ثيروفانانثابورام		Thiruvananthapuram
    place	سياتل		Seattle
    place	بورسعيد	بور سعيد	Port Said
    place	سوسوتا	كوكوتا	Cúcuta
    place	حمص		Homs
    place	نامبولا		Nampula
    place	تيومين		Tyumen
    place	ارض روم	أرضروم|ارزروم|ارضروم	Erzurum
    place	انشون		Anshun
    place	راجشاهي		Rajshahi
    place	إيبوه	ايبوه	Ipoh
    place	تشنهوانغداو		Qinhuangdao
    place	بنغازي	بنغازى	Benghazi
    place	ملطية		Malatya
    place	وينيبيغ		Winnipeg
    place	ظةنجان		Andijon
    place	بريلي		Bareilly
    place	بريده		Buraydah
    place	هيغانغ		Hegang
    place	موريليا		Morelia
    place	شاه عالم		Shah Alam
    place	أبيوكوتا		Abeokuta
    place	حديده		Al Ḩudaydah
    place	أكوري		Akure
    place	دنفر	دنور	Denver
    place	مظفر آباد	مظفرآباد	Muzaffarābād
    place	سان لويس بوتوسي		San Luis Potosí
    place	أغواسكاليينتس		Aguascalientes
    place	جنرال سانتوس	جنرل سانتوس	General Santos
    place	ساغاميهارا		Sagamihara
    place	ميسيساغا	ميسيسوجا	Mississauga
    place	لفيف	لووف	Lviv
    place	نمنقان	نمنكان	Namangan
    place	زاباروجيا		Zaporizhzhya
    place	زنجبار		Zanzibar
    place	سالتيللو	سالتيو	Saltillo
    place	اللاذقية	لاذقية	Latakia
    place	سوبانغ جايا		Subang Jaya
    place	ورنجل		Warangal
    place	تولياتي		Tolyatti
    place	السويس	سوئز|سويس	Suez
    place	أغادير		Agadir
    place	باوتشي		Bauchi
    place	شيزوكا		Shizuoka
    place	توونس		Tunis
    place	ناشفيل	ناشويل	Nashville
    place	فوشن		Fuxin
    place	طائف	تاىيف	Ta’if
    place	سرقسطة	ساراجوسا	Zaragoza
    place	سيبييا		Sevilla
    place	بونتياناك		Pontianak
    place	أوكلاهوما سيتي		Oklahoma City
    place	كوتونو		Cotonou
    place	إل باسو		El Paso
    place	جوراخبور	غوراخبور	Gorakhpur
    place	فروتسواف	وروتسواف|وروسلاف|وروسلاو	Wrocław
    place	جونتور	غنتور	Guntur
    place	كاتسينا		Katsina
    place	كيتوي		Kitwe
    place	بولاوايو		Bulawayo
    place	أراكاجو		Aracaju
    place	فانكوفر		Vancouver
    place	تشونان		Cheonan
    place	أكابولكو		Acapulco de Juárez
    place	برامبتون		Brampton
    place	بوسطن	بوستون	Boston
    place	فرانكفورت		Frankfurt am Main
    place	ماكاو		Macau
    place	باليرمو	بالرمو|بلرم|بلرمة	Palermo
    place	إيجيفسك		Izhevsk
    place	ماتورين		Maturín
    place	ديترويت		Detroit
    place	أوسوجبو		Osogbo
    place	فوناباشي		Honchō
    place	لاس فيغاس		Las Vegas
    place	لودز	وودج	Łódź
    place	جونجو	جئونجو	Jeonju
    place	ليكاسي	ليكاسى	Likasi
    place	جامبي		Jambi City
    place	تشيكابا		Tshikapa
    place	بارناؤل	بارنائول|بارنال|بارناول	Barnaul
    place	داندونج	داندونغ	Dandong
    place	بيورا		Piura
    place	ندولا		Ndola
    place	أوليانوفسك		Ulyanovsk
    place	جلاسجو	غلاسكو	Glasgow
    place	لويفيل		Louisville
    place	إيركوتسك		Irkutsk
    place	المنصورة	منصورة|منصوره	Al Mansurah
    place	كرمانشاه		Kermanshah
    place	دوسلدورف		Düsseldorf
    place	خاباروفسك		Khabarovsk
    place	كويابا		Cuiabá
    place	أروشا	آروشا|اروشا	Arusha
    place	شتوتغارت		Stuttgart
    place	تشيكلايو		Chiclayo
    place	ياروسلافل		Yaroslavl
    place	جوتنبرج	غوتنبرغ	Gothenburg
    place	كاواغوتشي		Kawaguchi
    place	جانغ صدر		Jhang Sadr
    place	حائل		Ha'il
    place	بينوني	بينونى	Benoni
    place	فلاديفوستوك		Vladivostok
    place	توكستلا غوتيريز		Tuxtla
    place	كريفي ريه		Kryvyy Rih
    place	جام نجر		Jamnagar
    place	لوبانغو		Lubango
    place	بوخارا		Pokhara
    place	بوراما	بورمة	Borama
    place	ماخاتشكالا		Makhachkala
    place	هوامبو		Huambo
    place	سمرقند		Samarkand
    place	كاغوشيما		Kagoshima
    place	المكلا		Mukalla
    place	رشت		Rasht
    place	ماريه ديل بلاتا		Mar del Plata
    place	أسن	إسن|إيسن|اسن|ايسن	Essen
    place	المحلة الكبرى		Al Maḩallah al Kubrá
    place	ملقة	مالاجا|مالاغا|مالقة|مالكا	Málaga
    place	بالتيمور		Baltimore
    place	لوندرينا		Londrina
    place	بوكاراميانجا		Bucaramanga
    place	جنوة	جنوا	Genoa
    place	هاتشيؤوجي		Hachiōji
    place	ملقا		Malacca
    place	نها ترانج		Nha Trang
    place	كرمان		Kerman
    place	أرومية		Orūmīyeh
    place	طنطا		Tanta
    place	كالامبا		Calamba
    place	هرات	هراة	Herāt
    place	تومسك		Tomsk
    place	هاميلتون		Hamilton
    place	إربد	اربد	Irbid
    place	كوتا بهارو		Kota Bharu
    place	مكناس		Meknes
    place	نيالا		Nyala
    place	درسدن	دريسدن	Dresden
    place	أورنبرغ	أورينبورغ	Orenburg
    place	ألباكركي		Albuquerque
    place	ميلواكي		Milwaukee
    place	جومبي		Gombe
    place	هامهونغ		Hamhŭng
    place	كيميروفو		Kemerovo
    place	الناصرية	الناصريه	Nasiriyah
    place	بلومفونتن	بلومفونتين	Bloemfontein
    place	شيفيلد	شفيلد	Sheffield
    place	سانتياغو دي كوبا		Santiago de Cuba
    place	بنغيلا		Benguela
    place	بالبالا	بلبالا	Balbala
    place	زاهدان		Zahedan
    place	ناندد	ننديد	Nanded
    place	كاليكوت		Kozhikode
    place	كابيندا		Cabinda
    place	كورلا		Korla
    place	بورتو فاليو	بورتو فيليو	Porto Velho
    place	سان ميغيل دي توكومان		San Miguel de Tucumán
    place	كوانتان		Kuantan
    place	سيفاستوبول		Sevastopol
    place	نلور	نيلور	Nellore
    place	برمن		Bremen
    place	أويري		Owerri
    place	كلبركة		Kalaburagi
    place	توسان	توسون	Tucson
    place	أجمير		Ajmer
    place	فرزنو	فريسنو	Fresno
    place	مبيا		Mbeya
    place	كالابار		Calabar
    place	وجدة	وجده	Oujda
    place	نوفوكوزنتسك		Novokuznetsk
    place	ريازان		Ryazan’
    place	ساهيوال		Sahiwal
    place	ليدز		Leeds
    place	بوزنان		Poznań
    place	أقسو		Aqsu
    place	استراخان	آستراخان|أستراخان|استرخان	Astrakhan
    place	هيميجي		Himeji
    place	أباجي		Ibagué
    place	أنتويرب	انتورب|انتويرب	Antwerp
    place	أسيوط		Assiut
    place	همدان		Hamadān
    place	سوراكارتا		Surakarta
    place	ساكرامنتو		Sacramento
    place	بينزا		Penza
    place	مزار شريف		Mazār-e Sharīf
    place	قندهار	كندهار	Kandahār
    place	دهرادون		Dehradun
    place	سالتا		Salta
    place	كويه نهون		Qui Nhon
    place	الفيوم	محافظة الفيوم	Al Fayyum
    place	رحيم يار خان		Rahim Yar Khan
    place	أولهاسنغر	اولاسناقر|اولهاسنجر	Ulhasnagar
    place	نورنبيرغ		Nuremberg
    place	أوجاين	اوجاين	Ujjain
    place	هانوفر		Hannover
    place	إدنبرة		Edinburgh
    place	ماكابا		Macapá
    place	تولوز		Toulouse
    place	ماتسوياما		Matsuyama
    place	أتلانتا	آتلانتا|اتلانتا	Atlanta
    place	بودا		Buda
    place	ليبيتسك		Lipetsk
    place	كيكويت		Kikwit
    place	فلوريانوبوليس		Florianópolis
    place	نيوكاسل		Newcastle
    place	كيروف		Kirov
    place	كاشغر		Kashgar
    place	زهوكو		Zhoukou
    place	لايبزيغ		Leipzig
    place	دويسبورغ		Duisburg
    place	ساوه		Arāk
    place	غوميل		Homyel'
    place	أكتوبي		Aktobe
    place	كوتا كينابالو		Kota Kinabalu
    place	مانغلور		
    place	سانتا مارتا		
    place	ماتسودو		
    place	قراغندا	قراغندة	
    place	ايشيكاوا		
    place	تشيبوكساري		
    place	مونتيريا		
    place	توربو		
    place	عجمان	اجمان|عيمان	
    place	بور سودان	بورتسودان	
    place	تولوكا		
    place	جيجو		
    place	غدانسك		
    place	ميامي	مايامى	
    place	أوماها	اوماها نبراسكا	
    place	تولا		
    place	النجف	النجف الاشرف|نجف	
    place	اموس		
    place	بريستول		
    place	إيست لندن		
    place	يزد		
    place	هرجيسة		
    place	الدورت		
    place	كانساس سيتي		
    place	يانان		
    place	كالينينغراد		
    place	فيرينجنغ	فيرينخن	
    place	لاهاي	لاهه	
    place	لونغ بيتش		
    place	مرسية		
    place	ميسا		
    place	هاليفاكس		
    place	موروغورو		
    place	القنيطرة		
    place	السيب	السيب الجديدة	
    place	بيريرا		
    place	ماندالويونغ		
    place	ماراكاي		
    place	إسنا		
    place	حماة	حماه	
    place	كرنول		
    place	يولا		
    place	راتش جيا		
    place	مانادو		
    place	سانتو دومينغو دي لوس كولورادوس		
    place	طرطوس	ترطوس	
    place	كولورادو سبرينغس		
    place	وانكاشو		
    place	الحلة		
    place	مباندكا		
    place	مالانجي	مالانجه	
    place	نامبو		
    place	فرجينيا بيتش		
    place	كاهاما		
    place	سين شو		
    place	باتمان	بتمن|بطمان|ضلع باتمان	
    place	ليشوي		
    place	اسلامشهر		
    place	شانلي أورفة	شانلي اورفه	
    place	كورسك		
    place	نام ديه		
    place	قسنطينة		
    place	إنسينادا		
    place	الاضغ	معمورة العزيز	
    place	جوندياي		
    place	زانغجياجي		
    place	ماتارام		
    place	كوروغو		
    place	فوجيساوا		
    place	سانداكان		
    place	مولمين		
    place	لافال		
    place	ميورقة		
    place	أويو		
    place	أدو إكيتي		
    place	مانيزاليس		
    place	بوون ما توت	بوون ما ثوت	
    place	ستافروبول		
    place	كاشيوا		
    place	تل الربيع	تل أبيب|تل أبيب يافا|تل ابيب	
    place	غوما		
    place	ماتشيدا		
    place	الزقازيق		
    place	فينيتسا		
    place	الإسماعيلية	اسماعيليه	
    place	قوسقو		
    place	بريانسك		
    place	سومغايت		
    place	كوالا ترنغانو		
    place	ماتادي		
    place	مينا		
    place	خالابا دي انريكيز		
    place	الحسكة		
    place	الأقصر	اقصر|الاقصر	
    place	تشيموايو		
    place	دالوا		
    place	بامندا		
    place	تور	تفير|توور	
    place	تاي نجوين		
    place	بوا فيستا		
    place	ريو برانكو		
    place	كرايستشرش		
    place	تاكاماتسو		
    place	سانتوس		
    place	سان خوان	سان خوآن	
    place	ألور ستار	الور ستار	
    place	نوئوو لاردو		
    place	تطوان		
    place	زوريخ	زيورخ	
    place	فيت تري		
    place	تامبا		
    place	مغنيتاغورسك		
    place	سيوداد بوليفار		
    place	مينيابولس		
    place	اردبيل		
    place	يوكوسوكا		
    place	ناجازاكي	ناغاساكي	
    place	ختن		
    place	إيفانوفو	اوانوو	
    place	كومانا		
    place	جيشي		
    place	كوتشينغ		
    place	كسل	كسلا	
    place	انتوفاجاستا	أنتوفاغاستا	
    place	ديرة		
    place	بونيا		
    place	أنطاكية		
    place	ساحل الشمس		
    place	كيزيمو		
    place	بنجكولو		
    place	بارينا	باريناس	
    place	الحسيمة		
    place	شتتين		
    place	سيجونغ		
    place	سامسون	سمسون	
    place	تنجا		
    place	الأبي		
    place	وبيتو		
    place	سأوريمو	سورمو	
    place	باستو		
    place	سانتا فيه	سانتاف	
    place	سان بيدرو		
    place	ماكوردي		
    place	سامت براكان		
    place	أرلينغتون		
    place	خميس مشيط		
    place	أمباتو	امباتو	
    place	بوخم	بوخوم	
    place	قهرمان مرعش	قهرمان مراش|مرعش	
    place	أوكازاكي		
    place	كوتابايتو		
    place	بوشر		
    place	لاتور		
    place	ماساتلان		
    place	ايرابواتو		
    place	إيتشينوميا		
    place	أسوان	اسوان	
    place	برنو		
    place	ياش		
    place	إكيتوس		
    place	أوترخت	اوترخت	
    place	يوجياكرتا		
    place	روهتاك		
    place	بهاونا	بهوانه	
    place	روستنبرغ		
    place	بيكرسفيلد		
    place	بافؤسام	بافوسام	
    place	تو داو موت	تو دائو موت|ثو داو موت	
    place	تاكاساكي		
    place	سرمبان		
    place	تاواو		
    place	كارديف		
    place	أوموأهيا	اموهيا	
    place	بويرتو لا كروز		
    place	أوشاك		
    place	لستر	لايستر	
    place	أفيانيدا	اويلانيدا	
    place	نارا		
    place	فلورنسا	فلورانس|فلورنس	
    place	أحمد نجر	أحمد نغر|أحمدناجار|احمدنقر	
    place	برادفورد		
    place	كليفلاند		
    place	ألانيا		
    place	القضارف		
    place	غرودنو		
    place	نيو أورلينز		
    place	كي لنغ		
    place	مالمو		
    place	مرادي		
    place	بلوميناو		
    place	مينجورا		
    place	فوبرتال		
    place	أولان أودا	اولان اوده	
    place	أورورا		
    place	فيتيبسك		
    place	فرانكا		
    place	تاراز	تراز	
    place	زنجان		
    place	نيفا		
    place	لواكي		
    place	تيتي	تته	
    place	مصراتة	مصراته	
    place	كويتو		
    place	قزل اوردا	كيزيلوردا	
    place	كاواغويه		
    place	مظفربور		
    place	فيلاهيرموسا		
    place	موغيليف		
    place	بندر عباس	بندرعباس	
    place	راس الخيمة		
    place	كابيماس		
    place	هونولولو		
    place	آناهايم		
    place	تارسوس	طرسوس	
    place	بحر دار		
    place	المحمودية		
    place	كويليمان		
    place	أرخانجلسك		
    place	سيكاسو		
    place	سنندج		
    place	تشيتا		
    place	بمبو	بيمبو	
    place	بلفاست		
    place	كاماغويه		
    place	بلباو		
    place	آمبن	آمبون|أمبون	
    place	برست		
    place	كورينتس		
    place	كوشيغايا		
    place	كوفنتري		
    place	بيلغورود		
    place	توماسينا		
    place	لوغان سيتي		
    place	أوتسو		
    place	ربك		
    place	ناكانو		
    place	سيريبون		
    place	ترمرو		
    place	توكوروزاوا		
    place	ديرة داوا		
    place	عنابة	عنابه	
    place	دهوك		
    place	كالوغا		
    place	سيلايا		
    place	سيريكوندا		
    place	حدائق القبة		
    place	كويرنافاكا		
    place	ماركام		
    place	كايسونغ		
    place	راندبورج	راندبورغ	
    place	سيمفربول	سيمفروبول	
    place	لبلن	لوبلين	
    place	أورلاندو		
    place	فينيا ديل مار		
    place	قزوين		
    place	أساهيكاوا		
    place	تيبيك		
    place	ود مدني		
    place	نوكاث		
    place	سيوداد فيكتوريا		
    place	بيليفيلد		
    place	البليدة		
    place	جنجا	كنجه	
    place	الخرمشهر	بندر خرمشهر|خرمشهر	
    place	ماتورا		
    place	بيدغوشتش		
    place	سمولينسك		
    place	أورال	اورال	
    place	خرم آباد		
    place	بلوفديف		
    place	ونسان		
    place	بافلودار		
    place	شاندرابور		
    place	كورياما		
    place	آق سراي		
    place	تشيباتا		
    place	تشونغجين		
    place	يانجي		
    place	روديبورت		
    place	بوكالبا		
    place	قرطبة	قرطبه	
    place	نانت		
    place	نوتنغهام		
    place	فاوجان		
    place	الوار	الور	
    place	ويغ		
    place	أوش	اوش	
    place	بورتوفييخو		
    place	فيللافيسينسيو		
    place	ليكسينغتون		
    place	هولغوين		
    place	زندر	زيندر	
    place	سارانسك		
    place	الديوانية		
    place	فارنا	وارنا	
    place	دمنهور		
    place	بوبايان		
    place	جيتا		
    place	قسطنطة	كونستانتسا	
    place	سالونيك		
    place	ريفرسايد		
    place	باري		
    place	كوربوس كريستي		
    place	تشيريبوفيتس		
    place	كوت	الكوت	
    place	ماروا	مارؤا|مارووا	
    place	برستون		
    place	دنيزلي		
    place	إيكيجا		
    place	القاهرة الجديدة		
    place	فيتوريا		
    place	فولوغدا		
    place	كاتانيا		
    place	سينسيناتي		
    place	سانتا أنا		
    place	ساريون		
    place	بوتوان		
    place	شهريار		
    place	شهر قدس	شهرك قدس|قدس|قلعه حسن خان	
    place	كورغان		
    place	تامبيكو		
    place	تابورا		
    place	كاسوغاي		
    place	مونستر		
    place	مانهايم		
    place	أكيتا		
    place	بالماس		
    place	فلاديقوقاز		
    place	دمياط		
    place	ستوكتون		
    place	يوكايتشي		
    place	كاشان		
    place	بيتسبرغ		
    place	سومباوانجا		
    place	أوريول		
    place	أكاشي		
    place	كورومي		
    place	غراتس		
    place	سانت باول		
    place	سيوداد ديل إسته		
    place	كديري		
    place	سولويزي		
    place	آوغسبورغ		
    place	بلد الوليد	فايادوليذ	
    place	ميري		
    place	مردان		
    place	سورغوت		
    place	سان بابلو		
    place	نيوكاسل أبون تاين		
    place	غاتينو		
    place	ميريدا		
    place	فرغانة	فرغانه	
    place	باهيا بلانكا		
    place	كاولاك		
    place	آوموري		
    place	فوز دو إيغواسو		
    place	تيغال		
    place	غروزني		
    place	بوما		
    place	دربنقا		
    place	بياليستوك		
    place	روفسك		
    place	مورمانسك		
    place	لنكن		
    place	برغن		
    place	نويدا الكبرى		
    place	نوئدا		
    place	تامبوف	تمبوف	
    place	فيغو		
    place	آئزال		
    place	الهفوف	هفوف	
    place	سيماي		
    place	تانجاوور	تنجاور|ثنجفور	
    place	يوتينهاغ		
    place	أديامان	ئادىياما	
    place	المبرز		
    place	ريسيستينسيا		
    place	موريوكا		
    place	أتيراو	ئاتراو	
    place	سان كريستوبال		
    place	أنكوريج		
    place	دواس		
    place	باتنة	ولاية باتنة	
    place	كاوناس		
    place	ماتشالا		
    place	فيسبادن	وائزبادن	
    place	كابوي		
    place	سينويجو		
    place	إباراكي		
    place	باك نينه		
    place	كاتوفيتسه		
    place	آدابازاري		
    place	كلوج نابوكا		
    place	سونجيا		
    place	تاكنا		
    place	لونج سوين		
    place	هندرسون		
    place	جالنا	جلنا	
    place	غرينزبورو		
    place	حيفا	جحفية	
    place	تشنتشون		
    place	برايتون		
    place	كارلسروه		
    place	المنيا		
    place	بلانو		
    place	إيتشيهارا		
    place	غيلونغ		
    place	تشرنيهيف		
    place	فالبارايسو		
    place	إيكا		
    place	بورنيا		
    place	نيوآرك		
    place	ليتشينجا		
    place	صفاقس		
    place	ماديسون	ميديسون	
    place	بخارا		
    place	ولونغونغ	وولونقونق	
    place	أوسترافا	استرافا	
    place	سانت لويس		
    place	بولتافا		
    place	بيتروزوفودسك		
    place	تاغانروغ		
    place	كوانج نجاي		
    place	قرشي	نخشب	
    place	سينسيليخو		
    place	كوستروما		
    place	غانيوا		
    place	هاكوداته		
    place	باب الزوار		
    place	ستراسبورغ		
    place	لوجا	لوخا	
    place	اسفرة	اسفره	
    place	لوينا		
    place	استروشن		
    place	بني سويف		
    place	باجيو		
    place	بولوكوان		
    place	جلال آباد		
    place	دير الزور		
    place	خيخون		
    place	مي ثو		
    place	ديسي	ديسى	
    place	هالونج		
    place	غيلسنكيرشن		
    place	ساوثهامبتون		
    place	جوروم		
    place	مرلو		
    place	دورج	دورق	
    place	برغنج	بيرغونج	
    place	الرصيفة	الرصيفه	
    place	باندا آتشيه	باندا آسه	
    place	شبين الكوم		
    place	سترليتاماك		
    place	سوهاج		
    place	ناغاوكا		
    place	باغر هات	باغرهات	
    place	ها تينه		
    place	ساسكاتون		
    place	الجلفة	جلفه|ولاية الجلفة	
    place	تشولا فيستا		
    place	شيمونوسكي		
    place	توليدو		
    place	كيبها		
    place	آخن		
    place	غنت	جنت|خنت	
    place	الدعين	الضعين	
    place	دزفول	ديزفول	
    place	جيرسي سيتي		
    place	ريوبامبا		
    place	سيواس		
    place	وولفرهامبتون		
    place	مراغه		
    place	كويلمس		
    place	مونشنغلادباخ		
    place	جيتومير		
    place	آرا		
    place	أنتسيرابي	انتسيرابي	
    place	تشاندلر		
    place	ياي		
    place	تامبيري		
    place	ماجنكا		
    place	فورت واين		
    place	بليموث		
    place	تاكلوبان		
    place	هيراتسوكا		
    place	بوفالو		
    place	فيرونا	ورونا	
    place	دا لات	دالات	
    place	سان سلفادور دي خوخوي		
    place	دورهام		
    place	الأفعى ذات الجرس		
    place	غدينيا		
    place	إرفاين	اروائن	
    place	كيتشنر		
    place	براتسك		
    place	باتشوكا دي سوتو		
    place	شينغولا		
    place	سومي		
    place	ميلتون كينز		
    place	لاريدو		
    place	باراكو		
    place	إيزيرو	ازيرو	
    place	ساري	سارى	
    place	تاراكان		
    place	كينيما		
    place	أوخاكا		
    place	موسامديس		
    place	هوبارت		
    place	موانج نونتابوري		
    place	موريدكي	موريدكى	
    place	كارابانتشيل		
    place	بتاح تكفا		
    place	براشوف		
    place	استان قنا		
    place	بهاراتبور		
    place	فانتا	وانتا	
    place	الفاشر		
    place	لوس تيكيس		
    place	سانتياغو ديل استيرو		
    place	سطيف	سطف|ولاية سطيف	
    place	بجساراي	بجساراى	
    place	بروجرد	بوروجيرد	
    place	أفيون قره حصار		
    place	إسكندرونة	اسكندرون	
    place	سان فرناندو		
    place	مينونجي		
    place	حي خلدا	خلدا	
    place	تيميشوارا	طمشوار	
    place	سانتا كلارا		
    place	لا كورونيا		
    place	كلار		
    place	سنجة		
    place	الثقبة		
    place	العاشر من رمضان	عاشر من رمضان	
    place	مصفح		
    place	بربرة		
    place	كسمايو		
    place	حلوان		
    place	نتانيا		
    place	المحمدية	الهراويين	
    place	أشدود	اشدود	
    place	سوسة	سوسه	
    place	بنى براك	بني براك	
    place	ملوي		
    place	بني ملال		
    place	سيدي بلعباس	ولاية سيدي بلعباس	
    place	جبل علي		
    place	الغردقة	الغردقه|غردقه	
    place	بسكرة	ولاية بسكرة	
    place	زليتن		
    place	المرقب		
    place	العريش		
    place	حولون		
    place	كفر الشيخ		
    place	تبسة		
    place	بئر السبع	بئرشبع|بئير شيبع|بئير شيفع|بيئر شيبع|بير السبع|بير سبع	
    place	وادي سوف		
    place	خريبة السوق		
    place	الدمازين		
    place	بلبيس		
    place	القامشلي	القامشلو|قامشلو	
    place	ولاية سعيدة	سكيكدة|فيليبفيل	
    place	الشطرة		
    place	وادي السير		
    place	تيارت		
    place	الشلف	أورليانفيل|شلف|كاستيليوم تانجيتانيوم|كستلم تنجيتانم	
    place	إدكو		
    place	الناظور	ناظور	
    place	محرق		
    place	مرسى مطروح		
    place	بجاية		
    place	خانقين		
    place	بيجي		
    place	تلمسان		
    place	خان يونس		
    place	رمات غان	رمت غان	
    place	ورقلة		
    place	جباليا		
    place	حولي		
    place	صيدا		
    place	والاية عبري		
    place	صلالة	صلاله	
    place	الجنينة		
    place	مستاغانم	مستغانم	
    place	تازة	تازه	
    place	المطرية		
    place	ملكال		
    place	ذمار		
    place	الشرقاط		
    place	سكرة		
    place	برج بوعريريج		
    place	سامراء		
    place	اليشير		
    place	قليوب		
    place	المقدادية		
    place	الرمثا		
    place	سطات		
    place	أبو كبير		
    place	جنزور		
    place	ميت غمر		
    place	سوق أهراس		
    place	السماوه	سماوه	
    place	سيميل	سميل	
    place	أخميم		
    place	جرجا		
    place	صويلح		
    place	سبها	سبهة|شعبية سبها	
    place	دسوق		
    place	عرعر		
    place	السالمية		
    place	كستران ستي اسماعيل	كسنزان|كسنزان اسماعيل|كسنزان سين اسماعيل|مركز كسنزان	
    place	نواذيبو		
    place	المدية		
    place	تقرت	توقرت	
    place	غرداية	ولاية غرداية	
    place	سمالوط		
    place	طبرق		
    place	قلعة دزة	قلادزي	
    place	بنزرت		
    place	كرداسة		
    place	بلقاس		
    place	عرائش	العرائش	
    place	الأغواط	اغواط	
    place	طهطا		
    place	القرنة		
    place	المسيلة		
    place	أجدابيا	إجدابيا|اجدابيا|شعبية إجدابيا	
    place	جيجل		
    place	النقاط الخمس	العجيلات	
    place	بحركة	بركه|بهركة|مركز بحركة	
    place	نابلس	نابلوس	
    place	سنار		
    place	بيدوا		
    place	قرية البيضاء		
    place	كلميم		
    place	بات يام		
    place	سينة		
    place	كفر الدوار		
    place	سكاكا		
    place	خنيفرة		
    place	المنزلة		
    place	واو	واؤ	
    place	رفح		
    place	منوف		
    place	عجلون		
    place	بيت شيمش		
    place	أشمون		
    place	السنبلاوين		
    place	غليزان	ولاية غليزان	
    place	برج الكيفان		
    place	طوز	توز خورماتو|طوز خورماتو|طوزخورماتو	
    place	قالمة		
    place	مرسى دبي		
    place	النبطية والطهطا	نبطيه والطهطا	
    place	الرستاق		
    place	قريضة		
    place	الفجيرة	فجيرة|فجيره	
    place	مغاغة		
    place	منفلوط		
    place	الرويبة		
    place	فاقوس		
    place	بني مزار		
    place	الرفاع	رفاع	
    place	أريانة	اريانة	
    place	خنشلة	خنشله	
    place	رانية		
    place	الفشن		
    place	طلخا		
    place	عطبرة	عطبره	
    place	بوابة الصحراء	بلد السعادة|بو سعادة|بوسعادة	
    place	أبنوب		
    place	زفتى		
    place	كفار سابا		
    place	قابس	ولاية قابس	
    place	النعمانية		
    place	الكوفة	الكوفه|كوفه	
    place	ورسان		
    place	صحار	ولاية صحار	
    place	النهود		
    place	ام قصر		
    place	السويق		
    place	شعبية سرت		
    place	داخله	الداخلة	
    place	أبو تيج		
    place	براقي		
    place	بيوك		
    place	تيزي وزو		
    place	واد زم	وادي زم	
    place	الدامر		
    place	درنة	درنه	
    place	ديروط		
    place	المسيب		
    place	طما		
    place	دكرنس		
    place	الرشيدية		
    place	ناحية الإسكندرية		
    place	يافا		
    place	سبت العلايا		
    place	اليرموك	مخيم اليرموك	
    place	جرمانا		
    place	الجمالية		
    place	القوصية		
    place	ظهران	الظهران	
    place	منبج		
    place	منيا القمح		
    place	برعو	بورائو	
    place	بريكة		
    place	عين وسارة	بول كازيل	
    place	جونيه		
    place	الشيخ زايد		
    place	قفصة	قفصه	
    place	زاخو		
    place	العقبة		
    place	سلمية		
    place	ببا		
    place	القرين		
    place	أوسيم		
    place	ناحية القاسم		
    place	فوه	فوة	
    place	المنستير	منستير	
    place	الهارثة		
    place	قرية ديانا	سوران	
    place	أبو قرقاص		
    place	حومة السوق	حومه السوق	
    place	بيلا		
    place	الباحة	الباحه	
    place	بن عروس		
    place	سمنود		
    place	كادقلي	كادقلى	
    place	تارودانت		
    place	الفروانية		
    place	إبشواي		
    place	الرميلة		
    place	ولاية البيض		
    place	تاروت		
    place	المرج	شعبية المرج	
    place	الصويرة	موغادور|موكادور	
    place	هور العنز		
    place	قوص		
    place	القصرين		
    place	القناطر الخيرية		
    place	صبراتة		
    place	كفر الزيات		
    place	الخارجة		
    place	مرج الحمام		
    place	سدي قاسم		
    place	منية النصر		
    place	مأدبا	مادبا|محافظة مادبا	
    place	مطاي		
    place	ريف الفجيرة		
    place	تمنراست	تامنراست|تامنغست|تمنغست	
    place	بركاء		
    place	تزنيت		
    place	الحرشة		
    place	ديرب نجم		
    place	سمائل		
    place	الخميس مليانة	أفرفيل|خميس مليانة	
    place	طانطان		
    place	إدفو	ادفو	
    place	جرجيس		
    place	أرمنت		
    place	سرس الليانة		
    place	زحلة	زحله	
    place	كواجوك		
    place	إيتاي البارود		
    place	ورزازات	ورززات	
    place	الناصرة	الناصره|ناصرة|ناصره|ناصيرات|نتسرات	
    place	اللد		
    place	صرمان		
    place	المطار العتيق		
    place	جهينة		
    place	الرملة	رمله	
    place	شربين		
    place	فريانة		
    place	ههيا		
    place	أطسا		
    place	بوساسو	بوصاصو	
    place	مركز قضاء القائم	حصيبة	
    place	مسلاتة		
    place	إفران	افران	
    place	شبين القناطر		
    place	البريمي		
    place	سترة	ستره	
    place	تلا		
    place	رادس		
    place	الشفا		
    place	نزوى		
    place	باردو		
    place	بئر خادم		
    place	داريا		
    place	مدنين		
    place	ولاية صور		
    place	فرشوط		
    place	الغنايم	الغنايم الشرقية	
    place	عين تموشنت		
    place	بئر العاتر	بير العاتر	
    place	القنايات		
    place	سيان		
    place	الدلنجات		
    place	البويرة		
    place	البلينا		
    place	الفحاحيل		
    place	أدرار	ادرار	
    place	أم البواقي		
    place	سيهات		
    place	أعزاز	إعزاز	
    place	تسمسيلت	تيسمسيلت|فيالار	
    place	جبلة		
    place	قويسنا		
    place	سمسطا الوقف		
    place	دشنا		
    place	شندي	شندى	
    place	سفيرة	السفيرة	
    place	حلفا الجديدة	حلفا الجديده	
    place	ميلة		
    place	هود هشارون		
    place	قريات		
    place	قليبية		
    place	الباجور		
    place	رأس تنورة	راس تنوره|رحيمة	
    place	كيفة		
    place	كريات جات	قسطينة أ|كريات غات	
    place	الدرعية		
    place	باجة	باجه	
    place	أبو حمص		
    place	جالكعيو		
    place	دار النعيم		
    place	دير مواس		
    place	جفعاتايم	جيفعتايم|غفعتايم|غفعتاييم	
    place	مردف		
    place	لاسكانود		
    place	النعمة		
    place	نجع حمادى		
    place	دير البلح		
    place	أزرو	ازرو	
    place	الصالحية الجديدة		
    place	نبروه		
    place	أم القيوين	ام القيوين	
    place	السويداء		
    place	منزل بورقيبة		
    place	الروصيرص		
    place	أولاد جلال	اولاد جلال	
    place	الحامول		
    place	سان لو	أرزيو	
    place	الرميثية		
    place	نهاريا		
    place	الشامية		
    place	أبو كمال	البو كمال	
    place	المنيعة		
    place	حلبجة		
    place	غاروه		
    place	مفرق	المفرق|شهر المفرق	
    place	بيت لاهيا		
    place	أم روابة	ام روابه	
    place	بودواو		
    place	كيهيدي		
    place	دنقلا	دنقله	
    place	أم الفحم	الفحم|ام الفحم|بأم النور	
    place	البداري		
    place	كوم حماده		
    place	التل		
    place	وادي ارهيو	وادي رهيو	
    place	بلد وين		
    place	عين الدفلى	عين الدفلة	
    place	ازويرات	الزويرات	
    place	بوغني		
    place	ميادين		
    place	دمياط الجديدة		
    place	الضعاين	الظعاين	
    place	بهلاء		
    place	ساحل سليم		
    place	الإبراهيمية		
    place	المراغة		
    place	سفاجا		
    place	الرستن		
    place	لهباب		
    place	عزبة علي السيد		
    place	برج البحري	رأس ماتيفو|كاب ماتيفو|ماتيفو	
    place	طوخ		
    place	زبيد		
    place	العزيزية		
    place	آيلة	أم الرشراش|أيلات|أيلة|إيلات|المرشرش|ايلات	
    place	صعدة	صعده	
    place	المهدية		
    place	بلجرشي		
    place	بولاق	بولاق أبو العلا	
    place	عكا		
    place	بلطيم		
    place	قباسين		
    place	تدمر		
    place	الضليل	الظليل	
    place	بركة السبح		
    place	باب بيلا	ببيلا	
    place	الحسينية		
    place	نيس زيونا		
    place	الخابورة		
    place	قضاء الحمدانية		
    place	عرسال		
    place	الغازية		
    place	عين العرب	عرب بينار	
    place	قصر القربولي	قصر القرهبلي	
    place	النبك		
    place	خان شيخون		
    place	عفرين		
    place	قلين		
    place	باجل		
    place	ميت سلسيل		
    place	تفرغ زينه		
    place	شناص		
    place	سيدي بوزيد		
    place	الرميثة		
    place	رمت هشارون	رامات هاشارون	
    place	كفر البطيخ		
    place	نوى	نوا	
    place	أجا		
    place	الحامة		
    place	التل الكبير		
    place	الجبيهة		
    place	شفشاون		
    place	بلدية دويرة		
    place	بني عبيد		
    place	رنية		
    place	صفوى		
    place	برج العرب الجديدة		
    place	السنطه		
    place	قصر ليبيا	بني وليد|قصر بني وليد	
    place	حلق الوادي		
    place	كفر نبل	كفرنبل	
    place	تندوف	تيندوف	
    place	الصلاحات	كفر الصلاحات	
    place	العين السخنة		
    place	كوية	كويسنجق	
    place	رأس الوادي	توكفيل|رأس الواد	
    place	العفولة	العفوله|عفوله	
    place	كفر الكردي		
    place	طبريا	طبرية	
    place	سيدي سالم		
    place	جوقريال	قوقريال	
    place	كفر صقر		
    place	وادي الفضة	واد الفضة|واد فدة|وادي فدة	
    place	الرحمانية		
    place	حاسي مسعود		
    place	حمام الأنف		
    place	طولكرم		
    place	مطوبس		
    place	نتيفوت		
    place	نوف الجليل	الناصرة العليا|ناصيرات عيليت|نتسرات عيليت|نوف هجليل|نوف هغليل	
    place	فارسكور		
    place	مليانة		
    place	قلقيلية		
    place	أبو حماد		
    place	خشم القربة	خشم القربه	
    place	الأخضرية	الأخضريه|باليسترو|لخضرية	
    place	بوجدور		
    place	جمجمال		
    place	تكريت		
    place	عربين		
    place	سواكن		
    place	عرقة		
    place	شفا عمرو	شفاعمرو	
    place	السمارة	السماره|سماره	
    place	طبلبة	ريج	
    place	يطا		
    place	منخول		
    place	شبراخيت		
    place	السطوه		
    place	يبرود		
    place	يامبيو		
    place	سحاب		
    place	طبرجل		
    place	العنيزة		
    place	بني صاف		
    place	قلعة صالح		
    place	جسر الشغور		
    place	المغير		
    place	جميرا		
    place	بانياس		
    place	المنقف		
    place	متلوي		
    place	سيدي خالد		
    place	الطارف		
    place	أويل		
    place	تلبيسة		
    place	شرم الشيخ		
    place	الراشدية		
    place	سنجار		
    place	أقبو		
    place	الطور		
    place	سيدي براني	سيدى برانى	
    place	البيرة		
    place	أبو قير	ابو قير	
    place	ذي سفال	ذي السفال	
    place	عزبة البرج		
    place	قصور الساف		
    place	بيت حانون	بيت حنون	
    place	توزر		
    place	حرستا		
    place	عتق		
    place	طوكر		
    place	الرهد		
    place	عين الترك		
    place	قها		
    place	إزكي		
    place	ديمونا		
    place	النصيرات		
    place	غريان		
    place	صفد		
    place	القدس القديمة		
    place	سدة الهندية	ناحية سدة الهندية	
    place	عفك		
    place	القالة		
    place	الدلم		
    place	زالنجي		
    place	البريج		
    place	جنين		
    place	تادف		
    place	دائرة عين مران		
    place	شرشال		
    place	ساقلتة		
    place	سراقب		
    place	بيت الفقيه		
    place	أصيلة		
    place	زواره	زوارة	
    place	سيريجابو		
    place	جماب	عزابة	
    place	عين طاية		
    place	أوباري	اوباري	
    place	المذنب		
    place	فريج كليب		
    place	فريج الأمير		
    place	يريم		
    place	الزنتان		
    place	رقان		
    place	أولاد صقر		
    place	دخيل		
    place	سان كلو	قديل	
    place	سيلبابي	سيليبابي	
    place	شقلاوة	شقلاوه	
    place	تمالوس		
    place	عين بسام		
    place	إن صالح	عين صالح	
    place	ديدان	دادان|ددن	
    place	حي القويسمة		
    place	جيرود		
    place	مصياف		
    place	شقراء		
    place	حرير	ديره حرير	
    place	معرة مصرين	معرتمصرين	
    place	رمبيك		
    place	عين سمارة		
    place	قطور		
    place	منوبة	منوبه	
    place	سوق الثلاثاء	برباشة|مرباشة مرباشة	
    place	محلة دمنة		
    place	هيت		
    place	إلماثن	تيميزارت إلماثن	
    place	سحر		
    place	الرمشي	مونتنياك	
    place	القنطرة		
    place	القريتين		
    place	سخنين		
    place	سلقين		
    place	سيدي بن زينة		
    place	البريقة	قصر البريقة|مرسى البريقة	
    place	بني سهيلا		
    place	طفس		
    place	المحاويل		
    place	آتار		
    place	صان الحجر القبلية		
    place	بعلبك		
    place	غماس	ناحية غماس	
    place	جبيت		
    place	غديرا		
    place	طود		
    place	صوران		
    place	صحنايا		
    place	مالاكف	واد سلي|وادي سلي	
    place	مرزق		
    place	بنش		
    place	صدفا		
    place	كفري	كفرى	
    place	دبا الفجيرة		
    place	الرئيس حميدو	الرايس حميدو|بلدية الرئيس حميدو|بوانت بسكاد|رايس حميدو|لا بوانت بسكاد	
    place	شمسطار		
    place	برج إسلام		
    place	شورش		
    place	باقة الغربيه		
    place	طبربة		
    place	فيفاء		
    place	مندلي		
    place	تل كلخ	تلكلخ	
    place	مقلع		
    place	بقيق		
    place	نقاوس		
    place	داعل		
    place	أم صلال محمد		
    place	السرو		
    place	طيبة الامام		
    place	هجين		
    place	انخل		
    place	بيت لحم		
    place	الصخرة السوداء	أبو مرداس|بو مرداس|بومرداس	
    place	دير حافر		
    place	المرسى		
    place	بوقادير		
    place	نالوت		
    place	تربة		
    place	لعيون	عيون العتروس	
    place	سيدي غازي		
    place	غنوش		
    place	باتوفا	باتيفا|باطوفا|باطوفة	
    place	سفيزف		
    place	برج صافيتا	صافيتا	
    place	الضبعة		
    place	الظاهرية		
    place	معيذر روضة راشد		
    place	الكركرة		
    place	بنجوين	بينجوين	
    place	جرش		
    place	الحميدية		
    place	عنه الجديدة	الريحانة|ريحانة	
    place	بيت حنينا		
    place	الزرقا		
    place	عامودا	عامودة	
    place	بور		
    place	نقادة		
    place	الشيخ زويد		
    place	العامرية	لورمال|لورمل	
    place	لوى		
    place	بئر العبد	بير العبد	
    place	ديريك	المالكية|كير ذيريك	
    place	العوامية		
    place	تيرمتين	ثيرميثين|ثيرميثين أوفلا	
    place	العدوة		
    place	ضمد		
    place	الشيخ مسكين	شيخ مسكين	
    place	طمرة	طمره	
    place	حمام أبو حجر	حمام بو حجار|حمام بوحجر	
    place	كولمار	أميزور|كلمار|وادي أميزور	
    place	الصنمين	صنمين	
    place	مجدال هعيمق		
    place	ناحية العلم		
    place	تل رفعت		
    place	باتبو	بتبو	
    place	نبل		
    place	سبيخان	صبيخان	
    place	نخلة الجميرة		
    place	الطفيلة		
    place	عين أرنات		
    place	إبراء	ابراء	
    place	صوريف		
    place	الرقيبة		
    place	واحة سيوة		
    place	رماح		
    place	الرويس		
    place	دالية الكرمل		
    place	جرابلس		
    place	الناقورة	الناقوره|ناقوره	
    place	الرام وضاحية البريد		
    place	القبة		
    place	القصاصين	القصاصين الجديده	
    place	أجيم		
    place	الجهراء	جهرا	
    place	النماص		
    place	نيشير		
    place	مفسيرت تصيون	منطقه مواسرت	
    place	دائرة أبو الحسن		
    place	قفط		
    place	سبيطلة		
    place	سيدي إفني		
    place	البياضية		
    place	كسوة	الكسوة	
    place	تلكيف	قضاء تلكيف	
    place	الغريفة		
    place	حلفايا		
    place	لحج	الحوطة|لاهج	
    place	صالح باي	بسكال|دزيرة|صالح الباي	
    place	النوبارية		
    place	المشعلية		
    place	المشخاب		
    place	الفنطاس		
    place	عقرة		
    place	رواندز	راوندوز	
    place	صفوان		
    place	كفر كنا	كفركنا	
    place	شعبية يفرن	يفرن	
    place	الشنافية	ناحية الشنافية	
    place	الكرك		
    place	منشأة أبو عمر		
    place	كريات شمونة	كريات شمونه	
    place	برج العرب		
    place	كفر تخاريم		
    place	الرطبة		
    place	الهرمل		
    place	منزل جميل		
    place	الجموم		
    place	تميمون	تيميمون	
    place	ضبا		
    place	الدانا		
    place	الزيتية	كفر زيتا|كفر زيتة	
    place	معالوت ترشيحا	معلوت ترشيحا	
    place	كفر لاها		
    place	تازة خورماتو		
    place	أولف	آولف|أولف العرب	
    place	السباعية		
    place	الدرباسية	درباسية	
    place	غيل با وزير		
    place	مكر جديده		
    place	حلحول		
    place	تبرسق		
    place	الزويتينة		
    place	زغوان		
    place	بيبلوس	جبيل|جبيل بيبلوس	
    place	شوهام		
    place	القيصومه		
    place	قارة		
    place	البقالطة		
    place	ميت أبو غالب		
    place	جراجوس		
    place	تمي الإمديد		
    place	بوغي	بوكى|بوكي	
    place	تل السبع		
    place	بلدية المرسى الكبير		
    place	الذيد		
    place	توريت		
    place	عنك		
    place	الزينية قبلي		
    place	جديتا		
    place	أبيي		
    place	دنسور		
    place	سلوق	قرية سلوق	
    place	الشبلي		
    place	خليفان		
    place	صدوق		
    place	سراة عبيدة		
    place	المرر القديم		
    place	بني نعيم		
    place	أريحا	اريحا	
    place	طبرقة		
    place	النجيلة		
    place	عنة القديمة		
    place	رهط	راهط	
    place	غار الدماء		
    place	تاجورا	تاجورة|تاجوره|تجرة	
    place	القرارة		
    place	المالح	ريو سالادو	
    place	السموع		
    place	قاندالا	قندلة|كانداله	
    place	العقيق		
    place	منشية القناطر		
    place	قباطية		
    place	منزل عبد الرحمان		
    place	كفر قرع		
    place	أولماس	ولماس	
    place	الخور والدخيرة		
    place	الفحيص		
    place	يفيع		
    place	البدع		
    place	إذنا		
    place	بر دبي		
    place	زيلع		
    place	زاكية		
    place	قطنا		
    place	بابور	بلدية بابور	
    place	بني عمران		
    place	الحمام		
    place	ايدون		
    place	أبو طشت		
    place	المهبولة		
    place	عبسان الكبيرة		
    place	كفر سعد		
    place	الجرف		
    place	كلميمة		
    place	خصب	ولاية خصب	
    place	ليير		
    place	سعير		
    place	ماحص		
    place	عنجرة		
    place	الكرمة	محردة	
    place	آرتا	أرتا|عرتا	
    place	بؤال	بوآله	
    place	تمبدغة		
    place	العيزرية		
    place	مارث		
    place	يركا		
    place	أم لخبا		
    place	زرمدين		
    place	بيسان		
    place	معرب		
    place	المخا	مخا|موحا	
    place	مزدة		
    place	قصر خيار		
    place	الزوايدة		
    place	السلوم		
    place	أم سقيم		
    place	براك	براك الشاطئ	
    place	بيت جالا		
    place	اليامون		
    place	القطيفة	قطيفة	
    place	كافيا كنجي	كافيا كنجى	
    place	المحرس		
    place	روسو	روصو	
    place	أكجوجت		
    place	البويطي	الباويطى	
    place	طوباس		
    place	بن جواد		
    place	الكلابين		
    place	أوبوك	أبخ	
    place	حتا		
    place	غورالصافي		
    place	تيبازة	تيباسة	

    """
}
