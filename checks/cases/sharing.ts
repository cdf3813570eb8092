// Cases: who opens data to a reader, who can stop it, under the law of which day, and how an answer is saved.
import { asDay } from '#platform/dates.ts'
import { answer, saves, shares, stops, stopsSpeaking, toShare } from './asking.ts'
import { casesOf } from './case.ts'
import { base, held, instead, now } from './home.ts'

const goals = toShare('jongere', 'goals')
const story = toShare('jongere', 'story')

const granting = casesOf(base, now, [
  ['kind van 9, doelen: een ouder is genoeg', shares(toShare('kind', 'goals'), ['moeder', 'yes']), 'active'],
  ['kind van 9, hulp is gevoelig: beide ouders zijn nodig', shares(toShare('kind', 'help'), ['moeder', 'yes']), 'waiting: vader'],
  ['kind van 9, hulp: beide ouders zeiden ja', shares(toShare('kind', 'help'), ['moeder', 'yes'], ['vader', 'yes']), 'active'],
  ['kind van 9, doelen: een ouder zegt nee', shares(toShare('kind', 'goals'), ['moeder', 'yes'], ['vader', 'no']), 'blocked: refused'],
  ['jongere van 13, doelen: jongere en moeder zeiden ja', shares(goals, ['jongere', 'yes'], ['moeder', 'yes']), 'active'],
  ['jongere van 13, doelen: alleen moeder zei ja', shares(goals, ['moeder', 'yes']), 'waiting: jongere'],
  ['jongere van 13, doelen: alleen de jongere zei ja', shares(goals, ['jongere', 'yes']), 'waiting: moeder, vader'],
  ['jongere van 13, doelen: moeder ja, jongere nee', shares(goals, ['moeder', 'yes'], ['jongere', 'no']), 'blocked: refused'],
  ['jongere van 13, eigen verhaal: de jongere alleen', shares(story, ['jongere', 'yes']), 'active', 29],
  ['jongere van 13, eigen verhaal: het nee van moeder telt niet, zij wordt niet gevraagd', shares(story, ['jongere', 'yes'], ['moeder', 'no']), 'active', 29],
  ['jongere van 13, eigen kring: de jongere alleen', shares(toShare('jongere', 'circle', { record: 'circleMember' }), ['jongere', 'yes']), 'active'],
  ['kind van 9, eigen verhaal zonder een groot mens erbij', shares(toShare('kind', 'story'), ['kind', 'yes']), 'blocked: chooseTogether'],
  ['kind van 9, eigen verhaal, gekozen met oma', shares(toShare('kind', 'story', { chosenWith: 'oma' }), ['kind', 'yes']), 'active'],
  ['oudste van 16, doelen: zij alleen', shares(toShare('oudste', 'goals'), ['oudste', 'yes']), 'active'],
  ['oudste van 16, hulp: ouders zeggen nee, dat telt niet', shares(toShare('oudste', 'help'), ['oudste', 'yes'], ['moeder', 'no']), 'active'],
  ['zoon van 18, hulp: hij alleen', shares(toShare('volwassene', 'help'), ['volwassene', 'yes']), 'active'],
])

const unknown = instead({ custodySnapshots: [held('jongere', [], { outcome: 'none' }), held('oudste', [], { outcome: 'none' })] })
const custody = [
  ...casesOf(unknown, now, [
    ['gezag onbekend, jongere van 13, doelen: geen nieuwe deling', shares(goals, ['jongere', 'yes'], ['moeder', 'yes']), 'blocked: custodyUnsure'],
    ['gezag onbekend, jongere van 13, eigen verhaal: de jongere alleen', shares(story, ['jongere', 'yes']), 'active', 29],
    ['gezag onbekend, oudste van 16 deelt doelen met tante', shares(toShare('oudste', 'goals', { reader: 'tante', organisation: null }), ['oudste', 'yes']), 'active', 30],
  ]),
  ...casesOf(instead({ custodySnapshots: [held('kind', ['moeder', 'vader'], { checkedOn: asDay('2026-03-01') })] }), now, [
    ['uittreksel ouder dan zes maanden, kind van 9: geen nieuwe deling', shares(toShare('kind', 'goals'), ['moeder', 'yes']), 'blocked: custodyUnsure'],
  ]),
]

const stopping = [
  ...casesOf(base, '2026-08-31T22:00:00Z', [['op 1 september 2026 om 0.00 uur geldt de nieuwe wet: de jongere van 13 stopt de deling', stops('jongere', goals), 'ends', 13]]),
  ...casesOf(base, '2026-09-02T10:00:00Z', [['op 2 september 2026 trekt de jongere van 13 de deling van moeder in', stops('jongere', goals), 'ends', 13]]),
  ...casesOf(base, '2026-08-31T21:59:59Z', [
    ['op 31 augustus 2026 kan de jongere van 13 dat nog niet', stops('jongere', goals), 'lawOfThatDay', 13],
    ['op 31 augustus 2026 eindigt de vrijgave van het beroepsgeheim wel', stopsSpeaking('jongere', 'jongere'), 'ends', 13],
    ['op 31 augustus 2026 trekt moeder de deling in', stops('moeder', goals), 'ends', 13],
    ['op 31 augustus 2026 sluit de jongere van 13 het eigen verhaal', stops('jongere', story), 'ends'],
  ]),
  ...casesOf(base, now, [
    ['moeder stopt een deling van de jongere van 13', stops('moeder', goals), 'ends'],
    ['moeder stopt het gedeelde verhaal van de jongere: dat is niet van haar', stops('moeder', story), 'notTheirs'],
    ['stiefvader stopt een deling van de jongere: dat is niet van hem', stops('stiefvader', goals), 'notTheirs'],
    ['moeder stopt een deling van de oudste van 16: dat is niet van haar', stops('moeder', toShare('oudste', 'goals')), 'notTheirs', 8],
    ['de oudste van 16 stopt de eigen deling', stops('oudste', toShare('oudste', 'goals')), 'ends', 8],
    ['het kind van 9 stopt een deling van doelen: dat doen de ouders', stops('kind', toShare('kind', 'goals')), 'notTheirs'],
    ['het kind van 9 sluit het eigen verhaal', stops('kind', toShare('kind', 'story')), 'ends'],
    ['moeder beëindigt de vrijgave over de oudste: dat is niet van haar', stopsSpeaking('moeder', 'oudste'), 'notTheirs'],
    ['vader beëindigt de vrijgave over het kind van 9', stopsSpeaking('vader', 'kind'), 'ends'],
  ]),
]

const oral = { channel: 'oral', recordedBy: 'regisseur' } as const
const saving = casesOf(base, now, [
  ['moeder antwoordt op haar scherm', saves(answer('moeder', 'yes', 'kind'), 'moeder', 'vader'), 'saved'],
  ['vader tekent op het scherm voor moeder', saves(answer('moeder', 'yes', 'kind', { recordedBy: 'vader' }), 'moeder', 'vader'), 'signedForAnother'],
  ['moeder tekent voor de jongere', saves(answer('jongere', 'yes', 'jongere', { recordedBy: 'moeder' }), 'jongere', 'moeder'), 'signedForAnother'],
  ['stiefvader, die niet gevraagd is, antwoordt', saves(answer('stiefvader', 'yes', 'kind'), 'moeder', 'vader'), 'notAsked'],
  ['vader zegt het aan de regisseur, die zegt hoe zij het controleerde', saves(answer('vader', 'yes', 'kind', { ...oral, checkedHow: 'teruggebeld op bekend nummer' }), 'vader'), 'saved'],
  ['vader zegt het aan de regisseur, zonder controle', saves(answer('vader', 'yes', 'kind', oral), 'vader'), 'checkMissing'],
  ['de regisseur noteert een eigen antwoord als gehoord', saves(answer('regisseur', 'yes', 'kind', { ...oral, checkedHow: 'zelf' }), 'regisseur'), 'recordsOwnAnswer'],
])

export const sharingCases = [...granting, ...custody, ...stopping, ...saving]
