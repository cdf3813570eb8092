// Growing up, per age: what often happens, what helps, and when to call. Each line of a part is a point of its own.
import { same, text } from '#platform/words.ts'

export const ageWords = {
  'weten.peuter.kop': text('Van 1 tot 4 jaar', same, 'From 1 to 4 years'),
  'weten.peuter.vaak': text(
    'Nee zeggen bij alles.\nBoos worden, slaan of bijten.\nNiet alleen willen slapen.\nAlleen eten wat het al kent.',
    same,
    'Saying no to everything.\nGetting angry, hitting or biting.\nNot wanting to sleep alone.\nEating only what it knows.',
  ),
  'weten.peuter.helpt': text(
    'Zeg kort wat wel mag.\nHoud vaste tijden voor eten en slapen.\nTroost eerst en praat daarna.\nGeef twee dingen om uit te kiezen.',
    same,
    'Say briefly what is allowed.\nKeep fixed times for eating and sleeping.\nComfort first and talk after.\nGive two things to choose from.',
  ),
  'weten.peuter.bel': text(
    'Je kind kijkt of luistert niet naar mensen.\nJe kind praat met 2 jaar nog niet.\nJe kind eet of drinkt heel weinig.\nJe bent bang dat je je kind pijn doet.',
    'Uw kind kijkt of luistert niet naar mensen.\nUw kind praat met 2 jaar nog niet.\nUw kind eet of drinkt heel weinig.\nU bent bang dat u uw kind pijn doet.',
    'Your child does not look at or listen to people.\nYour child does not talk at 2 years.\nYour child eats or drinks very little.\nYou are afraid of hurting your child.',
  ),
  'weten.kleuter.kop': text('Van 4 tot 8 jaar', same, 'From 4 to 8 years'),
  'weten.kleuter.vaak': text(
    'Soms nog in bed plassen.\nBang zijn in het donker.\nRuzie maken en daarna weer spelen.\nDingen vertellen die niet waar zijn.',
    same,
    'Sometimes still wetting the bed.\nBeing afraid in the dark.\nQuarrelling and then playing again.\nTelling things that are not true.',
  ),
  'weten.kleuter.helpt': text(
    'Lees elke dag even voor.\nGeef een klusje dat het kind kan.\nZeg wat goed ging, hoe klein ook.\nMaak de avond rustig, zonder scherm.',
    same,
    'Read aloud every day.\nGive a small job the child can do.\nSay what went well, however small.\nKeep the evening calm, without a screen.',
  ),
  'weten.kleuter.bel': text(
    'Je kind is vaak bang of verdrietig.\nJe kind wil al weken niet naar school.\nJe kind doet zichzelf of een ander vaak pijn.\nEr is vaak ruzie waar je kind bij is.',
    'Uw kind is vaak bang of verdrietig.\nUw kind wil al weken niet naar school.\nUw kind doet zichzelf of een ander vaak pijn.\nEr is vaak ruzie waar uw kind bij is.',
    'Your child is often afraid or sad.\nYour child has not wanted to go to school for weeks.\nYour child often hurts itself or others.\nThere are often quarrels with your child present.',
  ),
  'weten.schoolkind.kop': text('Van 8 tot 12 jaar', same, 'From 8 to 12 years'),
  'weten.schoolkind.vaak': text(
    'Erbij willen horen in de groep.\nBrutaal zijn en kijken wat mag.\nZich soms dom of niet leuk vinden.\nVeel gamen of filmpjes kijken.',
    same,
    'Wanting to belong to the group.\nBeing cheeky and trying what is allowed.\nSometimes feeling stupid or not liked.\nGaming or watching videos a lot.',
  ),
  'weten.schoolkind.helpt': text(
    'Vraag elke dag naar iets leuks.\nSpreek samen tijden af voor het scherm.\nLaat je kind zelf iets oplossen.\nLeer de vrienden kennen.',
    'Vraag elke dag naar iets leuks.\nSpreek samen tijden af voor het scherm.\nLaat uw kind zelf iets oplossen.\nLeer de vrienden kennen.',
    'Ask every day about something nice.\nAgree on screen times together.\nLet your child solve something alone.\nGet to know the friends.',
  ),
  'weten.schoolkind.bel': text(
    'Je kind wordt gepest of pest zelf.\nJe kind slaapt al weken slecht.\nJe kind heeft geen enkele vriend.\nJe kind zegt dat het er niet meer wil zijn.',
    'Uw kind wordt gepest of pest zelf.\nUw kind slaapt al weken slecht.\nUw kind heeft geen enkele vriend.\nUw kind zegt dat het er niet meer wil zijn.',
    'Your child is bullied or bullies others.\nYour child has slept badly for weeks.\nYour child has not a single friend.\nYour child says it does not want to be here any more.',
  ),
  'weten.puber.kop': text('Van 12 tot 16 jaar', same, 'From 12 to 16 years'),
  'weten.puber.vaak': text(
    'Alleen op de kamer willen zijn.\nLaat slapen en niet wakker worden.\nBoos om iets kleins, en dan weer lief.\nLiever bij vrienden zijn dan thuis.',
    same,
    'Wanting to be alone in the bedroom.\nSleeping late and not waking up.\nAngry about something small, and then kind again.\nRather being with friends than at home.',
  ),
  'weten.puber.helpt': text(
    'Luister eerst. Geef niet meteen raad.\nMaak een paar regels en leg ze uit.\nPraat in de auto of bij de afwas.\nZeg dat fouten maken mag.',
    same,
    'Listen first. Do not give advice at once.\nMake a few rules and explain them.\nTalk in the car or while doing the dishes.\nSay that making mistakes is allowed.',
  ),
  'weten.puber.bel': text(
    'Je kind loopt weg of komt niet thuis.\nJe kind eet bijna niet, of juist heel veel.\nJe kind doet zichzelf pijn.\nJe kind gebruikt vaak drank of drugs.',
    'Uw kind loopt weg of komt niet thuis.\nUw kind eet bijna niet, of juist heel veel.\nUw kind doet zichzelf pijn.\nUw kind gebruikt vaak drank of drugs.',
    'Your child runs away or does not come home.\nYour child hardly eats, or eats very much.\nYour child hurts itself.\nYour child often uses drink or drugs.',
  ),
  'weten.jongere.kop': text('Van 16 tot 18 jaar', same, 'From 16 to 18 years'),
  'weten.jongere.vaak': text(
    'Niet weten welke school of welk werk.\nVerliefd zijn, en dan weer verdriet.\nZelf willen kiezen over geld en tijd.\nSoms bang zijn voor later.',
    same,
    'Not knowing which school or which job.\nBeing in love, and then sad again.\nWanting to choose about money and time.\nSometimes being afraid of later.',
  ),
  'weten.jongere.helpt': text(
    'Vraag wat iemand zelf wil.\nOefen samen met geld en met brieven.\nHelp met bellen, maar neem het niet over.\nZoek een mens die dit al deed.',
    same,
    'Ask what someone wants.\nPractise with money and letters together.\nHelp with calling, but do not take over.\nFind a person who did this before.',
  ),
  'weten.jongere.bel': text(
    'Iemand gaat al weken niet naar school of werk.\nIemand heeft geen veilige plek om te slapen.\nIemand heeft schulden en weet niet meer hoe.\nIemand moet iets doen wat niet goed voelt.',
    same,
    'Someone has not gone to school or work for weeks.\nSomeone has no safe place to sleep.\nSomeone has debts and sees no way out.\nSomeone is made to do what does not feel right.',
  ),
}
