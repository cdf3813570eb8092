// Goal R10: one valid example of every act of a child, and of giving it the phone.
import { example } from './example-act.ts'

const own = '/gezin/:familyId/kind'
const weather = `${own}/weer`
const house = `${own}/huizen/:kind`
const piece = `${own}/huizen/stuk/:pieceId`
const trusted = `${own}/meer`

export const children = [
  example('elif', weather, [weather], { picture: 'sun', 'alone[]': null }, { picture: 'rain' }),
  example('elif', `${weather}/:weatherId/meer`, [`${weather}/klaar`], { more: 'Ik was blij.' }),
  example('elif', `${weather}/:weatherId/alleen`, [`${weather}/klaar`]),
  example('elif', `${weather}/:weatherId/weg`, [`${weather}/klaar`]),
  example(
    'elif',
    house,
    [own, house],
    { 'pictures[]': ['dog'], word: '', drawing: '', 'alone[]': null },
    { word: 'zon' },
  ),
  example('elif', `${piece}/alleen`, [own, house]),
  example('elif', `${piece}/weg`, [own, house]),
  example('elif', `${own}/mooi`, [own, house], { look: 'train' }, { look: 'planets' }),
  example('elif', `${trusted}/erbij`, [trusted, `${trusted}/erbij`], { name: 'Opa', phone: '' }),
  example('elif', `${trusted}/:adultId/weg`, [trusted]),
  example('esra', `${own}/beurt`, ['/gezin/:familyId/vandaag'], { child: '@elif' }, { child: '@deniz' }),
]
