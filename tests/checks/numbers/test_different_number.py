# ruff: noqa: E501  # one case a line
"""Numbers that differ: each is found once, said, placed and mended."""

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.model.findings import Finding, Severity

CHECKERS = {
    locale: PairChecker(locale, select=["different-number"]) for locale in ("zh_CN", "es", "hu")
}

# Source, translation, language, message, what the finding marks in the translation, suggestion.
WRONG = [
    ("Three towns took part.", "四个城镇参加了活动。", "zh_CN", "expected 'Three', found '四'", "四", "三"),
    ("Three towns took part.", "Participaron cuatro pueblos.", "es", "expected 'Three', found 'cuatro'", "cuatro", "tres"),
    ("Three towns took part.", "Négy város vett részt.", "hu", "expected 'Three', found 'Négy'", "Négy", "Három"),
    ("The two villages became partners.", "三个村庄结为伙伴。", "zh_CN", "expected 'two', found '三'", "三", "两"),
    ("The two villages became partners.", "Los tres pueblos se hermanaron.", "es", "expected 'two', found 'tres'", "tres", "dos"),
    ("The two villages became partners.", "A három falu testvér lett.", "hu", "expected 'two', found 'három'", "három", "két"),
    ("Three towns took part.", "4个城镇参加了活动。", "zh_CN", "expected 'Three', found '4'", "4", "3"),
    ("Three towns took part.", "Participaron 4 pueblos.", "es", "expected 'Three', found '4'", "4", "3"),
    ("Three towns took part.", "4 város vett részt.", "hu", "expected 'Three', found '4'", "4", "3"),
    ("The 12 dancers bowed.", "十三名舞者鞠躬致意。", "zh_CN", "expected '12', found '十三'", "十三", "十二"),
    ("The 12 dancers bowed.", "Los trece bailarines saludaron.", "es", "expected '12', found 'trece'", "trece", "doce"),
    ("The 12 dancers bowed.", "A tizenhárom táncos meghajolt.", "hu", "expected '12', found 'tizenhárom'", "tizenhárom", "tizenkét"),
    ("Twenty-five trees were planted.", "种下了三十五棵树。", "zh_CN", "expected 'Twenty-five', found '三十五'", "三十五", ""),
    ("Twenty-five trees were planted.", "Se plantaron treinta y cinco árboles.", "es", "expected 'Twenty-five', found 'treinta y cinco'", "treinta y cinco", ""),
    ("Twenty-five trees were planted.", "Harmincöt fát ültettek.", "hu", "expected 'Twenty-five', found 'Harmincöt'", "Harmincöt", ""),
    ("the third meeting", "第四次会议", "zh_CN", "expected 'third', found '四'", "四", ""),
    ("the third meeting", "la cuarta reunión", "es", "expected 'third', found 'cuarta'", "cuarta", ""),
    ("the third meeting", "a negyedik találkozó", "hu", "expected 'third', found 'negyedik'", "negyedik", ""),
    ("the 3rd meeting", "第四次会议", "zh_CN", "expected '3', found '四'", "四", ""),
    ("the 3rd meeting", "la cuarta reunión", "es", "expected '3', found 'cuarta'", "cuarta", ""),
    ("the 3rd meeting", "a negyedik találkozó", "hu", "expected '3', found 'negyedik'", "negyedik", ""),
    ("Two-thirds of the rice is exported.", "四分之三的大米用于出口。", "zh_CN", "expected 'Two-thirds', found '四分之三'", "四分之三", ""),
    ("Two-thirds of the rice is exported.", "Se exportan tres cuartas partes del arroz.", "es", "expected 'Two-thirds', found 'tres cuartas partes'", "tres cuartas partes", ""),
    ("Two-thirds of the rice is exported.", "A rizs háromnegyedét exportálják.", "hu", "expected 'Two-thirds', found 'háromnegyedét'", "háromnegyedét", ""),
    ("A quarter of the guests came by train.", "三分之一的客人乘火车前来。", "zh_CN", "expected 'A quarter', found '三分之一'", "三分之一", ""),
    ("A quarter of the guests came by train.", "Un tercio de los huéspedes llegó en tren.", "es", "expected 'A quarter', found 'Un tercio'", "Un tercio", ""),
    ("A quarter of the guests came by train.", "A vendégek harmada vonattal jött.", "hu", "expected 'A quarter', found 'harmada'", "harmada", ""),
    ("Half of the guests came by train.", "三分之一的客人乘火车前来。", "zh_CN", "expected 'Half', found '三分之一'", "三分之一", ""),
    ("Half of the guests came by train.", "Un tercio de los huéspedes llegó en tren.", "es", "expected 'Half', found 'Un tercio'", "Un tercio", ""),
    ("Half of the guests came by train.", "A vendégek harmada vonattal jött.", "hu", "expected 'Half', found 'harmada'", "harmada", ""),
    ("The output doubled.", "产量增至三倍。", "zh_CN", "expected 'doubled', found '三'", "三", ""),
    ("The output doubled.", "La producción se triplicó.", "es", "expected 'doubled', found 'triplicó'", "triplicó", ""),
    ("The output doubled.", "A termelés megháromszorozódott.", "hu", "expected 'doubled', found 'megháromszorozódott'", "megháromszorozódott", ""),
    ("1.4 million visitors", "14万名游客", "zh_CN", "expected '1.4 million', found '14万'", "14万", "140万"),
    ("1.4 million visitors", "14 millones de visitantes", "es", "expected '1.4 million', found '14 millones'", "14 millones", "1.4 millones"),
    ("1.4 million visitors", "14 millió látogató", "hu", "expected '1.4 million', found '14 millió'", "14 millió", "1,4 millió"),
    ("1.4 million visitors", "1400万名游客", "zh_CN", "expected '1.4 million', found '1400万'", "1400万", "140万"),
    ("1.4 million visitors", "1.4 mil millones de visitantes", "es", "expected '1.4 million', found '1.4 mil millones'", "1.4 mil millones", "1.4 millones"),
    ("1.4 million visitors", "1,4 milliárd látogató", "hu", "expected '1.4 million', found '1,4 milliárd'", "1,4 milliárd", "1,4 millió"),
    ("2.3 billion bottles", "2.3亿个瓶子", "zh_CN", "expected '2.3 billion', found '2.3亿'", "2.3亿", "23亿"),
    ("2.3 billion bottles", "2.3 millones de botellas", "es", "expected '2.3 billion', found '2.3 millones'", "2.3 millones", "2300 millones"),
    ("2.3 billion bottles", "2,3 millió palack", "hu", "expected '2.3 billion', found '2,3 millió'", "2,3 millió", "2300 millió"),
    ("12,500 people", "12.5万人", "zh_CN", "expected '12,500', found '12.5万'", "12.5万", "1.25万"),
    ("12,500 people", "125,000 personas", "es", "expected '12,500', found '125,000'", "125,000", "12,500"),
    ("12,500 people", "125 000 ember", "hu", "expected '12,500', found '125 000'", "125 000", "12\u00a0500"),
    ("12,500 people", "1.2万人", "zh_CN", "expected '12,500', found '1.2万'", "1.2万", "1.25万"),
    ("12,500 people", "12 050 personas", "es", "expected '12,500', found '12 050'", "12 050", "12,500"),
    ("12,500 people", "12 050 ember", "hu", "expected '12,500', found '12 050'", "12 050", "12\u00a0500"),
    ("one hundred cranes", "一千只纸鹤", "zh_CN", "expected 'one hundred', found '一千'", "一千", ""),
    ("one hundred cranes", "mil grullas", "es", "expected 'one hundred', found 'mil'", "mil", ""),
    ("one hundred cranes", "ezer daru", "hu", "expected 'one hundred', found 'ezer'", "ezer", ""),
    ("hundreds of lanterns", "数千盏灯笼", "zh_CN", "expected 'hundreds', found '千'", "千", ""),
    ("hundreds of lanterns", "miles de faroles", "es", "expected 'hundreds', found 'miles'", "miles", ""),
    ("hundreds of lanterns", "lampionok ezrei", "hu", "expected 'hundreds', found 'ezrei'", "ezrei", ""),
    ("thousands of visitors", "数百名游客", "zh_CN", "expected 'thousands', found '百'", "百", ""),
    ("thousands of visitors", "cientos de visitantes", "es", "expected 'thousands', found 'cientos'", "cientos", ""),
    ("thousands of visitors", "több száz látogató", "hu", "expected 'thousands', found 'száz'", "száz", ""),
    ("50% of the tea", "六成的茶", "zh_CN", "expected '50', found '六成'", "六成", ""),
    ("50% of the tea", "el 60 % del té", "es", "expected '50', found '60'", "60", "50"),
    ("50% of the tea", "a tea hatvan százaléka", "hu", "expected '50', found 'hatvan'", "hatvan", ""),
    ("15 percent", "百分之五十", "zh_CN", "expected '15', found '百分之五十'", "百分之五十", ""),
    ("15 percent", "50 por ciento", "es", "expected '15', found '50'", "50", "15"),
    ("15 percent", "50 százalék", "hu", "expected '15', found '50'", "50", "15"),
    ("from 10 to 15 people", "10至16人", "zh_CN", "expected '15', found '16'", "16", "15"),
    ("from 10 to 15 people", "de 10 a 16 personas", "es", "expected '15', found '16'", "16", "15"),
    ("from 10 to 15 people", "10–16 fő", "hu", "expected '15', found '16'", "16", "15"),
    ("12 to 15 thousand visitors", "12～16万名游客", "zh_CN", "expected '15 thousand', found '16万'", "16万", "1.5万"),
    ("12 to 15 thousand visitors", "de 12 a 16 mil visitantes", "es", "expected '15 thousand', found '16 mil'", "16 mil", "15 mil"),
    ("12 to 15 thousand visitors", "12–16 ezer látogató", "hu", "expected '15 thousand', found '16 ezer'", "16 ezer", "15 ezer"),
    ("The score was 3-2.", "比分为3比1。", "zh_CN", "expected '2', found '1'", "1", "2"),
    ("The score was 3-2.", "El marcador fue de 3 a 1.", "es", "expected '2', found '1'", "1", "2"),
    ("The score was 3-2.", "Az eredmény 3:1 lett.", "hu", "expected '2', found '1'", "1", "2"),
    ("version 2.1", "2.7版", "zh_CN", "expected '2.1', found '2.7'", "2.7", "2.1"),
    ("version 2.1", "versión 2.7", "es", "expected '2.1', found '2.7'", "2.7", "2.1"),
    ("version 2.1", "2.7-es verzió", "hu", "expected '2.1', found '2.7'", "2.7", "2.1"),
    ("Call +81-24-555-0147.", "请致电+81-24-555-0174。", "zh_CN", "expected '+81-24-555-0147', found '+81-24-555-0174'", "+81-24-555-0174", "+81-24-555-0147"),
    ("Call +81-24-555-0147.", "Llame al +81-24-555-0174.", "es", "expected '+81-24-555-0147', found '+81-24-555-0174'", "+81-24-555-0174", "+81-24-555-0147"),
    ("Call +81-24-555-0147.", "Hívja a +81-24-555-0174-es számot!", "hu", "expected '+81-24-555-0147', found '+81-24-555-0174'", "+81-24-555-0174", "+81-24-555-0147"),
    ("the COVID-19 pandemic", "COVID-18疫情", "zh_CN", "expected '19', found '18'", "18", "19"),
    ("the COVID-19 pandemic", "la pandemia de COVID-18", "es", "expected '19', found '18'", "18", "19"),
    ("the COVID-19 pandemic", "a COVID-18-járvány", "hu", "expected '19', found '18'", "18", "19"),
    ("3 boats and 3 bridges", "3艘船和4座桥", "zh_CN", "expected '3', found '4'", "4", "3"),
    ("3 boats and 3 bridges", "3 barcos y 4 puentes", "es", "expected '3', found '4'", "4", "3"),
    ("3 boats and 3 bridges", "3 hajó és 4 híd", "hu", "expected '3', found '4'", "4", "3"),
    ("a scale of 1:50", "1:500的比例", "zh_CN", "expected '50', found '500'", "500", "50"),
    ("a scale of 1:50", "escala 1:500", "es", "expected '50', found '500'", "500", "50"),
    ("a scale of 1:50", "1:500 méretarány", "hu", "expected '50', found '500'", "500", "50"),
    ("one and a half million", "250万", "zh_CN", "expected 'one and a half million', found '250万'", "250万", "150万"),
    ("one and a half million", "dos millones y medio", "es", "expected 'one and a half million', found 'dos millones'", "dos millones", ""),
    ("one and a half million", "két és fél millió", "hu", "expected 'one and a half million', found 'két és fél millió'", "két és fél millió", ""),
    ("nine out of ten guests", "八成客人", "zh_CN", "expected 'nine', 'ten', found '八成'", "八成", ""),
    ("nine out of ten guests", "ocho de cada diez huéspedes", "es", "expected 'nine', found 'ocho'", "ocho", "nueve"),
    ("nine out of ten guests", "tízből nyolc vendég", "hu", "expected 'nine', found 'nyolc'", "nyolc", "kilenc"),
    ("one in five residents", "四分之一的居民", "zh_CN", "expected 'five', found '四分之一'", "四分之一", ""),
    ("one in five residents", "uno de cada cuatro habitantes", "es", "expected 'five', found 'cuatro'", "cuatro", "cinco"),
    ("one in five residents", "minden negyedik lakos", "hu", "expected 'five', found 'negyedik'", "negyedik", ""),
    ("six languages", "七种语言", "zh_CN", "expected 'six', found '七'", "七", "六"),
    ("six languages", "siete idiomas", "es", "expected 'six', found 'siete'", "siete", "seis"),
    ("six languages", "hét nyelv", "hu", "expected 'six', found 'hét'", "hét", "hat"),
    ("a dozen boats", "二十艘船", "zh_CN", "expected 'a dozen', found '二十'", "二十", ""),
    ("a dozen boats", "veinte barcos", "es", "expected 'a dozen', found 'veinte'", "veinte", ""),
    ("a dozen boats", "húsz csónak", "hu", "expected 'a dozen', found 'húsz'", "húsz", ""),
    ("King Béla IV", "贝拉六世国王", "zh_CN", "expected 'IV', found '六'", "六", ""),
    ("King Béla IV", "el rey Béla VI", "es", "expected 'IV', found 'VI'", "VI", "IV"),
    ("King Béla IV", "VI. Béla király", "hu", "expected 'IV', found 'VI'", "VI", "IV"),
    ("chapter 12", "第十三章", "zh_CN", "expected '12', found '十三'", "十三", ""),
    ("chapter 12", "capítulo XIII", "es", "expected '12', found 'XIII'", "XIII", "XII"),
    ("chapter 12", "XIII. fejezet", "hu", "expected '12', found 'XIII'", "XIII", "XII"),
    ("the 88th day", "第八十九天", "zh_CN", "expected '88', found '八十九'", "八十九", ""),
    ("the 88th day", "el día 89", "es", "expected '88', found '89'", "89", "88"),
    ("the 88th day", "a nyolcvankilencedik nap", "hu", "expected '88', found 'nyolcvankilencedik'", "nyolcvankilencedik", ""),
    ("Only 9 of the 33 kilns are used.", "33座窑中只有6座在使用。", "zh_CN", "expected '9', found '6'", "6", "9"),
    ("Only 9 of the 33 kilns are used.", "Solo 6 de los 33 hornos se usan.", "es", "expected '9', found '6'", "6", "9"),
    ("Only 9 of the 33 kilns are used.", "A 33 kemencéből csak 6 működik.", "hu", "expected '9', found '6'", "6", "9"),
    ("The 46 trainees came from five countries.", "实习生来自五个国家。", "zh_CN", "expected '46', found no such number", "", ""),
    ("The 46 trainees came from five countries.", "Los aprendices vinieron de cinco países.", "es", "expected '46', found no such number", "", ""),
    ("The 46 trainees came from five countries.", "A gyakornokok öt országból érkeztek.", "hu", "expected '46', found no such number", "", ""),
    ("Population: 31,908", "人口：31,980", "zh_CN", "expected '31,908', found '31,980'", "31,980", "31,908"),
    ("Population: 31,908", "Población: 31,980", "es", "expected '31,908', found '31,980'", "31,980", "31,908"),
    ("Population: 31,908", "Lakosság: 31 980", "hu", "expected '31,908', found '31 980'", "31 980", "31\u00a0908"),
    ("Bus 7 and Route 66", "17路公交车和66号公路", "zh_CN", "expected '7', found '17'", "17", "7"),
    ("Bus 7 and Route 66", "el bus 17 y la Ruta 66", "es", "expected '7', found '17'", "17", "7"),
    ("Bus 7 and Route 66", "a 17-es busz és a 66-os út", "hu", "expected '7', found '17'", "17", "7"),
    ("an index of 2.5", "指数为25", "zh_CN", "expected '2.5', found '25'", "25", "2.5"),
    ("an index of 2.5", "un índice de 25", "es", "expected '2.5', found '25'", "25", "2.5"),
    ("an index of 2.5", "25-ös index", "hu", "expected '2.5', found '25'", "25", "2,5"),
    ("an average of 0.75 points", "平均7.5分", "zh_CN", "expected '0.75', found '7.5'", "7.5", "0.75"),
    ("an average of 0.75 points", "un promedio de 7.5 puntos", "es", "expected '0.75', found '7.5'", "7.5", "0.75"),
    ("an average of 0.75 points", "átlagosan 7,5 pont", "hu", "expected '0.75', found '7,5'", "7,5", "0,75"),
    ("Room 101", "110室", "zh_CN", "expected '101', found '110'", "110", "101"),
    ("Room 101", "sala 110", "es", "expected '101', found '110'", "110", "101"),
    ("Room 101", "110-es terem", "hu", "expected '101', found '110'", "110", "101"),
    ("35 of the 120 signatures", "120个签名中的53个", "zh_CN", "expected '35', found '53'", "53", "35"),
    ("35 of the 120 signatures", "53 de las 120 firmas", "es", "expected '35', found '53'", "53", "35"),
    ("35 of the 120 signatures", "a 120 aláírásból 53", "hu", "expected '35', found '53'", "53", "35"),
    ("eleven players and 12 coaches", "11名球员和13名教练", "zh_CN", "expected '12', found '13'", "13", "12"),
    ("eleven players and 12 coaches", "once jugadores y 13 entrenadores", "es", "expected '12', found '13'", "13", "12"),
    ("eleven players and 12 coaches", "tizenegy játékos és 13 edző", "hu", "expected '12', found '13'", "13", "12"),
    ("more than 100,000 signatures", "一万多个签名", "zh_CN", "expected '100,000', found '一万'", "一万", ""),
    ("more than 100,000 signatures", "más de diez mil firmas", "es", "expected '100,000', found 'diez mil'", "diez mil", ""),
    ("more than 100,000 signatures", "több mint tízezer aláírás", "hu", "expected '100,000', found 'tízezer'", "tízezer", ""),
    ("half a million trees", "150万棵树", "zh_CN", "expected 'half a million', found '150万'", "150万", "50万"),
    ("half a million trees", "un millón y medio de árboles", "es", "expected 'half a million', found 'un millón'", "un millón", ""),
    ("World War II", "第三次世界大战", "zh_CN", "expected 'II', found '三'", "三", ""),
    ("World War II", "la Tercera Guerra Mundial", "es", "expected 'II', found 'Tercera'", "Tercera", ""),
    ("World War II", "a harmadik világháború", "hu", "expected 'II', found 'harmadik'", "harmadik", ""),
    ("the 15th concert", "第50届音乐会", "zh_CN", "expected '15', found '50'", "50", "15"),
    ("the 15th concert", "el 50.º concierto", "es", "expected '15', found '50'", "50", "15"),
    ("the 15th concert", "az 50. hangverseny", "hu", "expected '15', found '50'", "50", "15"),
    ("4 of the 33 kilns", "33座窑中的40座", "zh_CN", "expected '4', found '40'", "40", "4"),
    ("4 of the 33 kilns", "40 de los 33 hornos", "es", "expected '4', found '40'", "40", "4"),
    ("4 of the 33 kilns", "a 33 kemencéből 40", "hu", "expected '4', found '40'", "40", "4"),
    ("the fourth oldest clock", "第五古老的钟", "zh_CN", "expected 'fourth', found '五'", "五", ""),
    ("the fourth oldest clock", "el quinto reloj más antiguo", "es", "expected 'fourth', found 'quinto'", "quinto", ""),
    ("the fourth oldest clock", "az ötödik legrégebbi óra", "hu", "expected 'fourth', found 'ötödik'", "ötödik", ""),
    ("Half a dozen cooks stirred.", "十二名厨师在搅拌。", "zh_CN", "expected 'Half a dozen', found '十二'", "十二", "六"),
    ("Half a dozen cooks stirred.", "Doce cocineros removían.", "es", "expected 'Half a dozen', found 'Doce'", "Doce", "Seis"),
    ("Half a dozen cooks stirred.", "Tizenkét szakács kavart.", "hu", "expected 'Half a dozen', found 'Tizenkét'", "Tizenkét", "Hat"),
    ("Two dozen eggs are needed.", "需要12个鸡蛋。", "zh_CN", "expected 'Two dozen', found '12'", "12", "24"),
    ("Two dozen eggs are needed.", "Se necesitan 12 huevos.", "es", "expected 'Two dozen', found '12'", "12", "24"),
    ("Two dozen eggs are needed.", "Tizenkét tojás kell.", "hu", "expected 'Two dozen', found 'Tizenkét'", "Tizenkét", ""),
    ("A score of boats raced.", "十二艘船参赛。", "zh_CN", "expected 'A score', found '十二'", "十二", ""),
    ("The address is 4-11 Hanawa.", "地址是塙町11-4。", "zh_CN", "expected '4-11', found '11-4'", "11-4", "4-11"),
    ("The address is 4-11 Hanawa.", "La dirección es Hanawa 11-4.", "es", "expected '4-11', found '11-4'", "11-4", "4-11"),
    ("The address is 4-11 Hanawa.", "A cím: Hanava 11-4.", "hu", "expected '4-11', found '11-4'", "11-4", "4-11"),
    ("Twenty-one trees", "Veinte árboles", "es", "expected 'Twenty-one', found 'Veinte'", "Veinte", ""),
    ("Ninety trees", "Noventa y un árboles", "es", "expected 'Ninety', found 'Noventa y un'", "Noventa y un", ""),
]  # fmt: skip
SILENT = [
    # No translation at all, and a script in it, are reported by other checks.
    ("1.4 million visitors", "1.4 million visitors", "zh_CN"),
    ("Open all year.", "Abierto todo el año.<script>alert(1)</script>", "es"),
    # A passage in English keeps its scale.
    ("Tea. Some 2.3 million cups.", "Té. Some 2.3 million cups.", "es"),
    # Arguments are no numbers.
    ("Page {0} of {1}", "{1} oldal közül a(z) {0}.", "hu"),
    ("%1$s and %2$s", "%2$s和%1$s", "zh_CN"),
    ("Step %1 of %2", "%3/%1. lépés", "hu"),
    # Damaged references are told of as such.
    ("See below.[^1]", "Vea más abajo.[ ^1]", "es"),
    ("It is the tea&#39;s day.", "A tea & #39; napja.", "hu"),
    # So are digits that are letters, and garbled text.
    ("The year 2026 is near.", "El año 2O26 está cerca.", "es"),
    ("The year 2026 is near.", "二O二六年快到了。", "zh_CN"),
    ("The 12 boats of the village", "A falu 12 hajÃ³ja Ã©s 3 csónakja", "hu"),
    # The loser's goals may come first.
    ("They lost 2-13.", "13-2-re kikaptak.", "hu"),
    # A range the wrong way round in the source is no business of ours.
    ("Rooms 4-11 and 11-4", "Salas 11-4 y 4-11", "es"),
    # A number said twice may be said once, or the other way about.
    ("The 12 boats: 12 crews", "Las 12 embarcaciones, cada una con su tripulación", "es"),
    ("The 12 boats", "Las 12 embarcaciones: 12 tripulaciones", "es"),
    # A name may give up its figure.
    ("The G20 met.", "二十国集团举行会议。", "zh_CN"),
    ("The G20 met.", "Találkozott a húszak csoportja.", "hu"),
    # Too long to be a number.
    ("9" * 5000, "9" * 5000, "hu"),
]
FOR_INFORMATION = [
    ("The coin is old.", "Az 1850-es veretű érme régi.", "hu"),
    ("Open Python.", "请打开Python 3，用Python 3运行。", "zh_CN"),
    ("They died on their way home.", "Murieron en 2004, de camino a casa.", "es"),
    ("The trainees came from eleven countries.", "A gyakornokok messziről érkeztek.", "hu"),
    ("Eight potters opened their doors.", "陶艺家们敞开了大门。", "zh_CN"),
    ("Some twenty families live here.", "Aquí viven algunas familias.", "es"),
]


@pytest.mark.parametrize(("source", "target", "locale", "message", "marked", "suggestion"), WRONG)
def test_different_number(
    source: str, target: str, locale: str, message: str, marked: str, suggestion: str
) -> None:
    """A wrong number makes one warning that marks it."""
    (finding,) = CHECKERS[locale].check(source, target)

    start, end = finding.target_span or (0, 0)
    assert (finding.message, target[start:end]) == (message, marked)
    assert (finding.suggestion, finding.severity) == (suggestion, Severity.WARNING)
    assert not finding.is_certain


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_other_business(source: str, target: str, locale: str) -> None:
    """What is no different number is left to others, or in peace."""
    assert CHECKERS[locale].check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "locale"), FOR_INFORMATION)
def test_for_information(source: str, target: str, locale: str) -> None:
    """A year or some numbers more, or one less in words, are worth a look."""
    (finding,) = CHECKERS[locale].check(source, target)

    assert finding.severity is Severity.INFO


def test_many_figures() -> None:
    """Thousands of figures are compared by their digits, quickly."""
    source = " ".join(map(str, range(30_000)))
    target = ", ".join(map(str, [*range(1, 30_000), 30_005]))

    (finding,) = CHECKERS["zh_CN"].check(source, target)

    assert finding.message == "expected '0', found '30005'"


def test_spans_count_in_the_message() -> None:
    """Markup before a number moves its spans."""
    found = CHECKERS["es"].check("**Cups**: *1,480*", "**Tazas**: *1,840*")

    assert found == (
        Finding(
            check="different-number",
            severity=Severity.WARNING,
            message="expected '1,480', found '1,840'",
            source_span=(11, 16),
            target_span=(12, 17),
            suggestion="1480",
        ),
    )


def test_other_target_language() -> None:
    """A translation into a language without a vocabulary is compared by its figures."""
    checker = PairChecker("fr", select=["different-number"])

    assert checker.check("The 46 cups of 1997", "Les 46 tasses de 1997") == ()
    assert [finding.message for finding in checker.check("The 46 cups", "Les 64 tasses")] == [
        "expected '46', found '64'"
    ]
    assert [finding.message for finding in checker.check("The 46 cups", "Les tasses")] == [
        "expected '46', found no such number"
    ]
