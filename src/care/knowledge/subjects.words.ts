// What families ask about most: how it works, what one can do, and when to call. Each line of a part is a point of its own.
import { same, text } from '#platform/words.ts'

export const subjectWords = {
  'weten.wachten.kop': text('Wachten op hulp', same, 'Waiting for help'),
  'weten.wachten.zit': text(
    'Soms is er niet meteen plek.\nWachten is zwaar, voor het hele gezin.\nVragen hoe lang het nog duurt, mag altijd.\nSoms kan iemand anders eerder helpen.',
    same,
    'Sometimes there is no place at once.\nWaiting is hard, for the whole family.\nYou may always ask how long it will take.\nSometimes someone else can help sooner.',
  ),
  'weten.wachten.doe': text(
    'Schrijf op wat nu het zwaarst is.\nKijk wie in de buurt iets kan doen.\nHoud gewone dingen vol, zoals eten en school.\nVraag wat je nu al kunt proberen.',
    'Schrijf op wat nu het zwaarst is.\nKijk wie in de buurt iets kan doen.\nHoud gewone dingen vol, zoals eten en school.\nVraag wat u nu al kunt proberen.',
    'Write down what is hardest now.\nLook who nearby can do something.\nKeep up ordinary things, like meals and school.\nAsk what you can try already.',
  ),
  'weten.wachten.bel': text(
    'Het gaat slechter dan eerst.\nJe houdt het niet meer vol.\nIemand is niet veilig.',
    'Het gaat slechter dan eerst.\nU houdt het niet meer vol.\nIemand is niet veilig.',
    'It is getting worse.\nYou cannot keep it up any more.\nSomeone is not safe.',
  ),
  'weten.gezag.kop': text('Wie mag beslissen over een kind?', same, 'Who may decide about a child?'),
  'weten.gezag.zit': text(
    'Wie gezag heeft, beslist over een kind.\nVaak hebben twee ouders samen gezag. Ook na een scheiding.\nOnder de 12 zeggen de ouders ja of nee tegen hulp.\nVan 12 tot 16 zegt het kind mee ja of nee.\nVanaf 16 zegt de jongere zelf ja of nee.',
    same,
    'Who has custody decides about a child.\nOften two parents have custody together. After a divorce too.\nUnder 12 the parents say yes or no to help.\nFrom 12 to 16 the child says yes or no too.\nFrom 16 the youth alone says yes or no.',
  ),
  'weten.gezag.doe': text(
    'Kijk in het gezagsregister wie gezag heeft. Dat is gratis.\nSchrijf samen op wat je voor je kind wilt.\nZijn jullie het niet eens? Vraag om een gesprek.\nLukt dat niet? Dan kan de rechter beslissen.',
    'Kijk in het gezagsregister wie gezag heeft. Dat is gratis.\nSchrijf samen op wat u voor uw kind wilt.\nBent u het niet eens? Vraag om een gesprek.\nLukt dat niet? Dan kan de rechter beslissen.',
    'Look in the custody register who has custody. It is free.\nWrite down together what you want for your child.\nDo you not agree? Ask for a talk.\nDoes that not work? Then the court can decide.',
  ),
  'weten.gezag.bel': text(
    'Iemand beslist zonder jou over je kind.\nEen ouder is niet te vinden.\nJe bent bang voor de andere ouder.',
    'Iemand beslist zonder u over uw kind.\nEen ouder is niet te vinden.\nU bent bang voor de andere ouder.',
    'Someone decides about your child without you.\nA parent cannot be found.\nYou are afraid of the other parent.',
  ),
  'weten.jim.kop': text('Wat is een JIM?', same, 'What is a JIM?'),
  'weten.jim.zit': text(
    'Een JIM is een mens die je zelf kiest.\nHet kan een tante zijn, een buur of een coach.\nDe JIM staat naast je en denkt mee.\nEen JIM is geen hulpverlener.',
    'Een JIM is een mens die u zelf kiest.\nHet kan een tante zijn, een buur of een coach.\nDe JIM staat naast u en denkt mee.\nEen JIM is geen hulpverlener.',
    'A JIM is a person you choose.\nIt can be an aunt, a neighbour or a coach.\nThe JIM stands beside you and thinks along.\nA JIM is not a professional.',
  ),
  'weten.jim.doe': text(
    'Bedenk wie je vertrouwt.\nVraag je af wie er over een jaar nog is.\nVraag het zelf, of vraag hulp bij het vragen.\nPraat erover met je ouders.',
    'Bedenk wie u vertrouwt.\nVraag u af wie er over een jaar nog is.\nVraag het zelf, of vraag hulp bij het vragen.\nPraat erover met uw ouders.',
    'Think whom you trust.\nAsk yourself who will still be there in a year.\nAsk the person, or ask help with asking.\nTalk about it with your parents.',
  ),
  'weten.jim.bel': text(
    'Je kunt niemand bedenken.\nJe JIM wil stoppen.\nHet klikt niet meer.',
    'U kunt niemand bedenken.\nUw JIM wil stoppen.\nHet klikt niet meer.',
    'You cannot think of anyone.\nYour JIM wants to stop.\nYou do not get along any more.',
  ),
  'weten.achttien.kop': text('18 worden', same, 'Turning 18'),
  'weten.achttien.zit': text(
    'Vanaf 18 beslis je zelf.\nJe ouders lezen alleen mee als jij dat wilt.\nJe betaalt zelf je zorgverzekering.\nHulp van de gemeente kan anders worden.',
    'Vanaf 18 beslist u zelf.\nUw ouders lezen alleen mee als u dat wilt.\nU betaalt zelf uw zorgverzekering.\nHulp van de gemeente kan anders worden.',
    'From 18 you decide.\nYour parents only read along if you want that.\nYou pay for your own health insurance.\nHelp from the municipality can change.',
  ),
  'weten.achttien.doe': text(
    'Begin een jaar van tevoren.\nVraag DigiD aan en open een eigen rekening.\nKies een zorgverzekering. Vraag zorgtoeslag.\nBedenk wie er naast je blijft staan.',
    'Begin een jaar van tevoren.\nVraag DigiD aan en open een eigen rekening.\nKies een zorgverzekering. Vraag zorgtoeslag.\nBedenk wie er naast u blijft staan.',
    'Start a year ahead.\nGet DigiD and open an account of your own.\nChoose a health insurance. Ask for health care benefit.\nThink who will keep standing beside you.',
  ),
  'weten.achttien.bel': text(
    'Je hebt straks geen plek om te wonen.\nJe weet niet of je hulp doorgaat.\nJe krijgt post die je niet snapt.',
    'U hebt straks geen plek om te wonen.\nU weet niet of uw hulp doorgaat.\nU krijgt post die u niet snapt.',
    'You will soon have no place to live.\nYou do not know whether your help goes on.\nYou get letters you do not understand.',
  ),
  'weten.geld.kop': text('Zorgen over geld', same, 'Worries about money'),
  'weten.geld.zit': text(
    'Veel gezinnen hebben zorgen over geld.\nHulp van de gemeente bij schulden kost niets.\nEr is geld voor sport, school en een fiets.\nHoe eerder je het vraagt, hoe lichter het wordt.',
    'Veel gezinnen hebben zorgen over geld.\nHulp van de gemeente bij schulden kost niets.\nEr is geld voor sport, school en een fiets.\nHoe eerder u het vraagt, hoe lichter het wordt.',
    'Many families worry about money.\nHelp with debts from the municipality is free.\nThere is money for sports, school and a bicycle.\nThe sooner you ask, the lighter it gets.',
  ),
  'weten.geld.doe': text(
    'Maak elke brief open.\nBel voordat je te laat betaalt.\nKijk of je alle toeslagen krijgt.\nVraag school om hulp bij de kosten.',
    'Maak elke brief open.\nBel voordat u te laat betaalt.\nKijk of u alle toeslagen krijgt.\nVraag school om hulp bij de kosten.',
    'Open every letter.\nCall before you pay too late.\nCheck whether you get all benefits.\nAsk the school for help with the costs.',
  ),
  'weten.geld.bel': text(
    'Je kunt de huur niet betalen.\nJe krijgt geen gas, licht of water meer.\nEr komt iemand om spullen mee te nemen.',
    'U kunt de huur niet betalen.\nU krijgt geen gas, licht of water meer.\nEr komt iemand om spullen mee te nemen.',
    'You cannot pay the rent.\nGas, light or water is cut off.\nSomeone comes to take your things.',
  ),
}
