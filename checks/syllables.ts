// 300 words with their syllables counted by hand; some are there because their spelling misleads (station, museum, team).
export const handCounted: Record<number, string> = {
  1: `
    plan doel huis kind school hulp stap dag week maand jaar tijd praat kijk lees schrijf kies bel vraag geef
    thuis nieuw kooi leeuw ooit saai draai groei sneeuw vrij blij jij lijst pijn klein trein brief vriend tien
    fout goud blauw vrouw koud deur kleur steun uit tuin een één twee zorg recht tekst print mail team coach app
    werk mens vaak eens moet wacht angst slaapt herfst u je druk dorst geld nee schreeuw kieuw boei nooit haast`,
  2: `
    vandaag morgen samen praten kiezen lezen schrijven bellen vragen helpen ouder moeder vader broertje zusje
    oma opa actie cijfer gezin mooie nieuwe draaien groeien buien keien vrije blauwe leeuwen zeeën ruzie foto
    code sleutel buren beiden huilen leuker vriendin bureau niveau niemand huiswerk slapen opstaan bedtijd
    afspraak uitleg antwoord gesprek gelukt opnieuw voornaam langer bericht leraar zeker altijd blijven ergens
    privé typen baby geheim rustig jullie drieën skiën station online website trainer fietsen gordijn konijn
    juni juli april mening klagen zorgen eerlijk eigen weekend geduld vertrouw geïnd dossier moeilijk huisarts
    tandarts toekomst boosheid leerkracht dokter woensdag papa mama geluid wonen stoppen`,
  3: `
    iedereen afspraken familie ideeën video radio ideaal geopend beantwoord verhalen belangrijk opvoeder jongere
    pleegouder telefoon internet vertellen antwoorden gebeuren begrijpen vertrouwen ontmoeten bewaren versturen
    gemeente papieren berichten gesprekken oplossing verwijzing besluiten aanvragen bijeenkomst ruïne museum
    kinderen vakantie politie patiënt reünie naïeve beïnvloed geërgerd moeilijke makkelijk eigenlijk persoonlijk
    veiligheid agenda medicijn verleden gevoelens verdrietig ziekenhuis werkdagen binnenkort november zaterdag
    privacy december oktober allebei`,
  4: `
    beantwoorden januari februari informatie situatie bibliotheek coördineer financieel officieel hulpverlener
    terugkijken gezinsleden verzekering instellingen medewerker uitnodiging veranderen beoordelen specialist
    geschiedenis betekenis begeleider buurtgenoten ouderavond opvoedingshulp aanwezigheid gezamenlijk
    onderwijzer kleinkinderen televisie ontevreden ongelukkig rechtvaardigheid woonomgeving verpleegkundig medicijnen`,
  5: `
    individueel organisatie vertrouwenspersoon toegankelijkheid communicatie verantwoordelijk kindertelefoon
    veranderingen tegelijkertijd zorgverzekering coördinator gemeentehuizen familiegesprek beoordelingen
    geïnteresseerd ondertekenen ouderbijeenkomst`,
  6: `
    ervaringsdeskundig wijkteammedewerker verjaardagskalender opvoedondersteuning`,
}
