/** A-06 Instellingen: the page, and the two small forms in the head of every page. Before signing in a cookie keeps them. */

import { stopFeed } from '#care/calendar/calendar.commands.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { wayBack } from '#care/entry/way-back.ts'
import { setLook } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { type OwnSettings, ownDevices, setPreferences, signOutThere } from './settings.commands.ts'
import { settingsWish, type Wish } from './settings.form.ts'
import { Settings } from './settings.views.tsx'

export async function settingsPage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  const devices = viewer === undefined ? [] : await ownDevices(page)
  const say = sayOf(page, viewer)
  const saved = page.query.has('bewaard')
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(entryWords['inst.kop'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
    >
      {() => (
        <Settings
          say={say}
          visit={page}
          viewer={viewer}
          devices={devices}
          saved={saved}
          mailChanged={page.query.has('mail')}
        />
      )}
    </OutsideFrame>,
  )
}

export const saveSettings = (page: Page): Promise<Answer> => keep(page, '/instellingen?bewaard=1')

/** From the head of a page: back to where one was. */
export const changeLook = (page: Page): Promise<Answer> => keep(page, wayBack(one(page.fields, 'path')) ?? '/')

async function keep(page: Page, to: string): Promise<Answer> {
  const { motion, readAloud, theme, ...chosen } = settingsWish(page.fields)
  const { frameLanguage, ...wish } = frameApart(page, chosen)
  const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
  await setPreferences(page, {
    ...(given as OwnSettings),
    ...(theme === undefined ? {} : { theme: theme === 'device' ? null : theme }),
    ...(motion === undefined ? {} : { calm: motion === 'calm' }),
    ...(readAloud === undefined ? {} : { readAloud: readAloud === 'yes' }),
  })
  return goTo(to, [setLook(cookieOf(page, { ...wish, frameLanguage }))])
}

type Chosen = Pick<Wish, 'form' | 'textSize'> & {
  language?: 'nl' | 'en' | undefined
  frameLanguage: Page['look']['frameLanguage']
}

/** A language on trial is one of the frame, in the example only: the language of the content stays. Any other choice ends it. */
function frameApart({ house, look }: Page, { language, ...wish }: Omit<Wish, 'motion' | 'readAloud' | 'theme'>) {
  if (language === 'ar')
    return { ...wish, language: undefined, frameLanguage: house.demonstration ? language : undefined }
  return { ...wish, language, frameLanguage: language === undefined ? look.frameLanguage : undefined }
}

function cookieOf({ look }: Page, { language, form, textSize, frameLanguage }: Chosen): string {
  const parts = [language ?? look.voice.language, form ?? look.voice.form, textSize ?? look.textSize]
  return [...parts, ...(frameLanguage === undefined ? [] : [frameLanguage])].join('.')
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export async function signOutElsewhere(page: Page): Promise<Answer> {
  const which = one(page.fields, 'which')
  if (which !== '' && !uuid.test(which)) throw new Refusal('notFound')
  // Whoever copied the address of the calendar reads on without being signed in.
  if (which === '') await stopFeed(page)
  await signOutThere(page, which === '' ? null : which)
  return goTo('/instellingen')
}
