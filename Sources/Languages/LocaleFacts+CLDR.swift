// Written by scripts/generate-locales from CLDR 41 (Unicode-DFS-2016). Change the script, not this file.

extension LocaleFacts {
    /// The tags there are facts for.
    static let knownTags = [
        "ar", "bg", "ca", "cs", "da", "de", "el", "en", "en-GB", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu",
        "id", "it", "ja", "ko", "lt", "lv", "nb", "nl", "nn", "pl", "pt", "pt-PT", "ro", "ru", "sk", "sl", "sv", "th",
        "tr", "uk", "vi", "zh", "zh-Hant",
    ]

    /// A language's facts, `key=value` a line, lists parted by `|`; nil for other tags.
    static func record(for tag: String) -> String? {
        switch tag {
        case "ar":
            """
            wide=يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
            short=يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
            wide-alone=يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
            short-alone=يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M\u{200f}/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=حتى الآن
            continued=تابع
            quotes=”|“|’|‘
            digits=arab
            decimal=٫
            group=٬
            list-middle= و
            list-end= و
            """
        case "bg":
            """
            wide=януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
            short=яну|фев|март|апр|май|юни|юли|авг|сеп|окт|ное|дек
            wide-alone=януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
            short-alone=яну|фев|март|апр|май|юни|юли|авг|сеп|окт|ное|дек
            year=y
            month-year=MM.y
            long-month-year=MMMM y
            numeric-month-year=MM.y
            day-month-year=d.MM.y
            long-date=d MMMM y
            years-between= – 
            months-between= – 
            present=досега
            continued=продължение
            quotes=„|“|„|“
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= и 
            """
        case "ca":
            """
            wide=de gener|de febrer|de març|d’abril|de maig|de juny|de juliol|d’agost|de setembre|d’octubre|de novembre|de desembre
            short=de gen.|de febr.|de març|d’abr.|de maig|de juny|de jul.|d’ag.|de set.|d’oct.|de nov.|de des.
            wide-alone=gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
            short-alone=gen.|febr.|març|abr.|maig|juny|jul.|ag.|set.|oct.|nov.|des.
            year=y
            month-year=LLL 'de' y
            long-month-year=LLLL 'de' y
            numeric-month-year=M/y
            day-month-year=d MMM 'de' y
            long-date=d MMMM 'de' y
            years-between=–
            months-between= – 
            present=actualitat
            continued=continuació
            quotes=«|»|“|”
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= i 
            """
        case "cs":
            """
            wide=ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince
            short=led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro
            wide-alone=leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec
            short-alone=led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro
            year=y
            month-year=LLLL y
            long-month-year=LLLL y
            numeric-month-year=M/y
            day-month-year=d. M. y
            long-date=d. MMMM y
            years-between=–
            months-between= – 
            present=dosud
            continued=pokračování
            quotes=„|“|‚|‘
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= a 
            """
        case "da":
            """
            wide=januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
            short=jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.
            wide-alone=januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
            short-alone=jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M.y
            day-month-year=d. MMM y
            long-date=d. MMMM y
            years-between=–
            months-between=–
            present=nu
            continued=fortsat
            quotes=“|”|‘|’
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= og 
            """
        case "de":
            """
            wide=Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
            short=Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.
            wide-alone=Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
            short-alone=Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M.y
            day-month-year=d. MMM y
            long-date=d. MMMM y
            years-between=–
            months-between= – 
            present=heute
            continued=Fortsetzung
            quotes=„|“|‚|‘
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= und 
            """
        case "el":
            """
            wide=Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου
            short=Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ
            wide-alone=Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος
            short-alone=Ιαν|Φεβ|Μάρ|Απρ|Μάι|Ιούν|Ιούλ|Αύγ|Σεπ|Οκτ|Νοέ|Δεκ
            year=y
            month-year=MMM y
            long-month-year=LLLL y
            numeric-month-year=M/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=σήμερα
            continued=συνέχεια
            quotes=«|»|“|”
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= και 
            """
        case "en":
            """
            wide=January|February|March|April|May|June|July|August|September|October|November|December
            short=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
            wide-alone=January|February|March|April|May|June|July|August|September|October|November|December
            short-alone=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M/y
            day-month-year=MMM d, y
            long-date=MMMM d, y
            years-between= – 
            months-between= – 
            present=Present
            continued=continued
            quotes=“|”|‘|’
            digits=latn
            decimal=.
            group=,
            list-middle=, 
            list-end= and 
            """
        case "en-GB":
            """
            wide=January|February|March|April|May|June|July|August|September|October|November|December
            short=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec
            wide-alone=January|February|March|April|May|June|July|August|September|October|November|December
            short-alone=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=MM/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=Present
            continued=continued
            quotes=“|”|‘|’
            digits=latn
            decimal=.
            group=,
            list-middle=, 
            list-end= and 
            """
        case "es":
            """
            wide=enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
            short=ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
            wide-alone=enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
            short-alone=ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
            year=y
            month-year=MMM y
            long-month-year=MMMM 'de' y
            numeric-month-year=M/y
            day-month-year=d MMM y
            long-date=d 'de' MMMM 'de' y
            years-between=–
            months-between= – 
            present=actualidad
            continued=continuación
            quotes=«|»|“|”
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= y 
            """
        case "et":
            """
            wide=jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
            short=jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
            wide-alone=jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
            short-alone=jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M.y
            day-month-year=d. MMM y
            long-date=d. MMMM y
            years-between=–
            months-between= – 
            present=praegu
            continued=järg
            quotes=„|“|‚|‘
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= ja 
            """
        case "fa":
            """
            wide=ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
            short=ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
            wide-alone=ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
            short-alone=ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=y/M
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between= تا 
            months-between= تا 
            present=اکنون
            continued=ادامه
            quotes=«|»|‹|›
            digits=arabext
            decimal=٫
            group=٬
            list-middle=،\u{200f} 
            list-end= و 
            """
        case "fi":
            """
            wide=tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta
            short=tammik.|helmik.|maalisk.|huhtik.|toukok.|kesäk.|heinäk.|elok.|syysk.|lokak.|marrask.|jouluk.
            wide-alone=tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu
            short-alone=tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
            year=y
            month-year=LLL y
            long-month-year=LLLL y
            numeric-month-year=L.y
            day-month-year=d. MMM y
            long-date=d. MMMM y
            years-between=–
            months-between= – 
            present=nykyinen
            continued=jatkoa
            quotes=”|”|’|’
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= ja 
            """
        case "fr":
            """
            wide=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
            short=janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
            wide-alone=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
            short-alone=janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=MM/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=aujourd’hui
            continued=suite
            quotes=«|»|«|»
            digits=latn
            decimal=,
            group=\u{202f}
            list-middle=, 
            list-end= et 
            """
        case "he":
            """
            wide=ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר
            short=ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳
            wide-alone=ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר
            short-alone=ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M.y
            day-month-year=d בMMM y
            long-date=d בMMMM y
            years-between=–
            months-between= – 
            present=היום
            continued=המשך
            quotes=”|”|’|’
            digits=latn
            decimal=.
            group=,
            list-middle=, 
            list-end= ו
            """
        case "hi":
            """
            wide=जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्तूबर|नवंबर|दिसंबर
            short=जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्तू॰|नव॰|दिस॰
            wide-alone=जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्तूबर|नवंबर|दिसंबर
            short-alone=जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्तू॰|नव॰|दिस॰
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=वर्तमान
            continued=जारी
            quotes=“|”|‘|’
            digits=latn
            decimal=.
            group=,
            list-middle=, 
            list-end= और 
            """
        case "hr":
            """
            wide=siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca
            short=sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro
            wide-alone=siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac
            short-alone=sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro
            year=y.
            month-year=LLL y.
            long-month-year=LLLL y.
            numeric-month-year=MM. y.
            day-month-year=d. MMM y.
            long-date=d. MMMM y.
            years-between= – 
            months-between= – 
            present=danas
            continued=nastavak
            quotes=„|“|‚|‘
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= i 
            """
        case "hu":
            """
            wide=január|február|március|április|május|június|július|augusztus|szeptember|október|november|december
            short=jan.|febr.|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec.
            wide-alone=január|február|március|április|május|június|július|augusztus|szeptember|október|november|december
            short-alone=jan.|febr.|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec.
            year=y.
            month-year=y. MMM
            long-month-year=y. MMMM
            numeric-month-year=y. M.
            day-month-year=y. MMM d.
            long-date=y. MMMM d.
            years-between=–
            months-between= – 
            present=jelenleg
            continued=folytatás
            quotes=„|”|»|«
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= és 
            """
        case "id":
            """
            wide=Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember
            short=Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des
            wide-alone=Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember
            short-alone=Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between= – 
            months-between= – 
            present=sekarang
            continued=lanjutan
            quotes=“|”|‘|’
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= dan 
            """
        case "it":
            """
            wide=gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
            short=gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
            wide-alone=gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
            short-alone=gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=oggi
            continued=continua
            quotes=«|»|“|”
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= e 
            """
        case "ja":
            """
            wide=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            short=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            wide-alone=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            short-alone=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            year=y年
            month-year=y年M月
            long-month-year=y年M月
            numeric-month-year=y/M
            day-month-year=y年M月d日
            long-date=y年M月d日
            years-between=～
            months-between=～
            present=現在
            continued=続き
            quotes=「|」|『|』
            digits=latn
            decimal=.
            group=,
            list-middle=、
            list-end=、
            """
        case "ko":
            """
            wide=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
            short=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
            wide-alone=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
            short-alone=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
            year=y년
            month-year=y년 MMM
            long-month-year=y년 MMMM
            numeric-month-year=y. M.
            day-month-year=y년 MMM d일
            long-date=y년 M월 d일
            years-between= ~ 
            months-between= ~ 
            present=현재
            continued=계속
            quotes=“|”|‘|’
            digits=latn
            decimal=.
            group=,
            list-middle=, 
            list-end= 및 
            """
        case "lt":
            """
            wide=sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
            short=saus.|vas.|kov.|bal.|geg.|birž.|liep.|rugp.|rugs.|spal.|lapkr.|gruod.
            wide-alone=sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis
            short-alone=saus.|vas.|kov.|bal.|geg.|birž.|liep.|rugp.|rugs.|spal.|lapkr.|gruod.
            year=y
            month-year=y-MM
            long-month-year=y 'm'. LLLL
            numeric-month-year=y-MM
            day-month-year=y-MM-dd
            long-date=y 'm'. MMMM d 'd'.
            years-between=–
            months-between= – 
            present=dabar
            continued=tęsinys
            quotes=„|“|„|“
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= ir 
            """
        case "lv":
            """
            wide=janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
            short=janv.|febr.|marts|apr.|maijs|jūn.|jūl.|aug.|sept.|okt.|nov.|dec.
            wide-alone=janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
            short-alone=janv.|febr.|marts|apr.|maijs|jūn.|jūl.|aug.|sept.|okt.|nov.|dec.
            year=y.
            month-year=y. 'g'. MMM
            long-month-year=y. 'g'. MMMM
            numeric-month-year=MM.y.
            day-month-year=y. 'g'. d. MMM
            long-date=y. 'gada' d. MMMM
            years-between=–
            months-between= – 
            present=pašlaik
            continued=turpinājums
            quotes=“|”|‘|’
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= un 
            """
        case "nb":
            """
            wide=januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
            short=jan.|feb.|mar.|apr.|mai|jun.|jul.|aug.|sep.|okt.|nov.|des.
            wide-alone=januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
            short-alone=jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M.y
            day-month-year=d. MMM y
            long-date=d. MMMM y
            years-between=–
            months-between=–
            present=nå
            continued=forts.
            quotes=«|»|‘|’
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= og 
            """
        case "nl":
            """
            wide=januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
            short=jan.|feb.|mrt.|apr.|mei|jun.|jul.|aug.|sep.|okt.|nov.|dec.
            wide-alone=januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
            short-alone=jan.|feb.|mrt.|apr.|mei|jun.|jul.|aug.|sep.|okt.|nov.|dec.
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M-y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=heden
            continued=vervolg
            quotes=‘|’|‘|’
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= en 
            """
        case "nn":
            """
            wide=januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
            short=jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des.
            wide-alone=januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
            short-alone=jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M.y
            day-month-year=d. MMM y
            long-date=d. MMMM y
            years-between=–
            months-between=–
            present=no
            continued=framhald
            quotes=«|»|‘|’
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= og 
            """
        case "pl":
            """
            wide=stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
            short=sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
            wide-alone=styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
            short-alone=sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
            year=y
            month-year=LLL y
            long-month-year=LLLL y
            numeric-month-year=MM.y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between=–
            present=obecnie
            continued=cd.
            quotes=„|”|«|»
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= i 
            """
        case "pt":
            """
            wide=janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
            short=jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
            wide-alone=janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
            short-alone=jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
            year=y
            month-year=MMM 'de' y
            long-month-year=MMMM 'de' y
            numeric-month-year=MM/y
            day-month-year=d 'de' MMM 'de' y
            long-date=d 'de' MMMM 'de' y
            years-between= – 
            months-between= – 
            present=presente
            continued=continuação
            quotes=“|”|‘|’
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= e 
            """
        case "pt-PT":
            """
            wide=janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
            short=jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
            wide-alone=janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
            short-alone=jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
            year=y
            month-year=MM/y
            long-month-year=MMMM 'de' y
            numeric-month-year=MM/y
            day-month-year=d/MM/y
            long-date=d 'de' MMMM 'de' y
            years-between=–
            months-between= – 
            present=presente
            continued=continuação
            quotes=«|»|“|”
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= e 
            """
        case "ro":
            """
            wide=ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
            short=ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec.
            wide-alone=ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
            short-alone=ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec.
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=MM.y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=prezent
            continued=continuare
            quotes=„|”|«|»
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= și 
            """
        case "ru":
            """
            wide=января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
            short=янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.
            wide-alone=январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь
            short-alone=янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек.
            year=y
            month-year=LLL y
            long-month-year=LLLL y
            numeric-month-year=MM.y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=настоящее время
            continued=продолжение
            quotes=«|»|„|“
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= и 
            """
        case "sk":
            """
            wide=januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra
            short=jan|feb|mar|apr|máj|jún|júl|aug|sep|okt|nov|dec
            wide-alone=január|február|marec|apríl|máj|jún|júl|august|september|október|november|december
            short-alone=jan|feb|mar|apr|máj|jún|júl|aug|sep|okt|nov|dec
            year=y
            month-year=M/y
            long-month-year=LLLL y
            numeric-month-year=M/y
            day-month-year=d. M. y
            long-date=d. MMMM y
            years-between= – 
            months-between= – 
            present=súčasnosť
            continued=pokračovanie
            quotes=„|“|‚|‘
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= a\u{a0}
            """
        case "sl":
            """
            wide=januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
            short=jan.|feb.|mar.|apr.|maj|jun.|jul.|avg.|sep.|okt.|nov.|dec.
            wide-alone=januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
            short-alone=jan.|feb.|mar.|apr.|maj|jun.|jul.|avg.|sep.|okt.|nov.|dec.
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=M/y
            day-month-year=d. MMM y
            long-date=d. MMMM y
            years-between=–
            months-between=–
            present=danes
            continued=nadaljevanje
            quotes=„|“|‚|‘
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= in 
            """
        case "sv":
            """
            wide=januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
            short=jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
            wide-alone=januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
            short-alone=jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=y-MM
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=nu
            continued=forts.
            quotes=”|”|’|’
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= och 
            """
        case "th":
            """
            wide=มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม
            short=ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.
            wide-alone=มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม
            short-alone=ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.
            year=y
            month-year=MMM y
            long-month-year=MMMM G y
            numeric-month-year=M/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=ปัจจุบัน
            continued=ต่อ
            quotes=“|”|‘|’
            digits=latn
            decimal=.
            group=,
            list-middle= 
            list-end=และ
            """
        case "tr":
            """
            wide=Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
            short=Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara
            wide-alone=Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
            short-alone=Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara
            year=y
            month-year=MMM y
            long-month-year=MMMM y
            numeric-month-year=MM/y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=günümüz
            continued=devamı
            quotes=“|”|‘|’
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= ve 
            """
        case "uk":
            """
            wide=січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
            short=січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.
            wide-alone=січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень
            short-alone=січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру
            year=y
            month-year=LLL y
            long-month-year=LLLL y
            numeric-month-year=MM.y
            day-month-year=d MMM y
            long-date=d MMMM y
            years-between=–
            months-between= – 
            present=теперішній час
            continued=продовження
            quotes=«|»|„|“
            digits=latn
            decimal=,
            group=\u{a0}
            list-middle=, 
            list-end= і 
            """
        case "vi":
            """
            wide=tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12
            short=thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12
            wide-alone=Tháng 1|Tháng 2|Tháng 3|Tháng 4|Tháng 5|Tháng 6|Tháng 7|Tháng 8|Tháng 9|Tháng 10|Tháng 11|Tháng 12
            short-alone=Thg 1|Thg 2|Thg 3|Thg 4|Thg 5|Thg 6|Thg 7|Thg 8|Thg 9|Thg 10|Thg 11|Thg 12
            year=y
            month-year=MMM y
            long-month-year=MMMM 'năm' y
            numeric-month-year=M/y
            day-month-year=d MMM, y
            long-date=d MMMM, y
            years-between=–
            months-between= – 
            present=nay
            continued=tiếp theo
            quotes=“|”|‘|’
            digits=latn
            decimal=,
            group=.
            list-middle=, 
            list-end= và 
            """
        case "zh":
            """
            wide=一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
            short=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            wide-alone=一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
            short-alone=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            year=y年
            month-year=y年M月
            long-month-year=y年M月
            numeric-month-year=y年M月
            day-month-year=y年M月d日
            long-date=y年M月d日
            years-between=–
            months-between=至
            present=至今
            continued=续
            quotes=“|”|‘|’
            digits=latn
            decimal=.
            group=,
            list-middle=、
            list-end=和
            """
        case "zh-Hant":
            """
            wide=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            short=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            wide-alone=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            short-alone=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
            year=y年
            month-year=y年M月
            long-month-year=y年M月
            numeric-month-year=y/M
            day-month-year=y年M月d日
            long-date=y年M月d日
            years-between=至
            months-between=至
            present=至今
            continued=續
            quotes=「|」|『|』
            digits=latn
            decimal=.
            group=,
            list-middle=、
            list-end=和
            """
        default: nil
        }
    }
}
