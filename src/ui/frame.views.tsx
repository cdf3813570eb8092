import type { ComponentChildren } from 'preact'
import type { Say, Voice } from '#platform/words.ts'
import { ErrorSummary, type FieldProblem } from '#ui/error-summary.views.tsx'
import { OthersToo } from '#ui/form.views.tsx'
import { pageTitle } from '#ui/frame.ts'
import { Foot, type HelpLine, Notices } from '#ui/frame-foot.views.tsx'
import { Header } from '#ui/frame-header.views.tsx'
import { type FrameLanguage, sayInFrame } from '#ui/frame-language.ts'
import { Icon } from '#ui/icon.views.tsx'
import { BackLink, type Tab, Tabs } from '#ui/navigation.views.tsx'
import type { TextSize } from '#ui/reading-options.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type Register = 'child' | 'regular' | 'work'
export type Theme = 'paper' | 'contrast' | 'evening'

export type FrameProps = {
  voice: Voice
  say: Say
  /** The kind of page, for the title. */
  screen: string
  /** What the page is called on the page itself, when that is more than the kind. */
  heading?: string | undefined
  register: Register
  /** Absent until the person chose one: then the device may ask for more contrast. */
  theme?: Theme | undefined
  textSize: TextSize
  calm: boolean
  /** Whether the device may offer to read aloud; absent where nobody said no. */
  readAloud?: boolean | undefined
  /** Head, menu and foot in a language that the content does not have; a child's page and one at work have none of it. */
  frameLanguage?: FrameLanguage | undefined
  series?: { n: number; total: number } | undefined
  /** Something has to be repaired first; said in the title too. */
  failed?: boolean | undefined
  problems?: readonly FieldProblem[] | undefined
  back?: { href: string; name: string } | undefined
  tabs?: readonly Tab[] | undefined
  /** The bar with the family and its menu, at work. */
  identity?: ComponentChildren
  help: HelpLine
  /** More links in the foot. */
  links?: readonly { name: string; href: string }[] | undefined
  path: string
  csrf?: string | undefined
  demo: boolean
  /** Where the page hears that something changed. */
  live?: string | undefined
  /** Seconds until this session ends by itself. */
  session?: number | undefined
  /** "own" when the person chose so: only then does the device keep drafts. */
  device?: 'own' | 'shared' | undefined
  /** Whose drafts these are: another account on the same device gets none of them. */
  owner?: string | undefined
  print?: 'large-letters' | undefined
  /** Columns side by side need the width of a whole screen. */
  wide?: boolean | undefined
  assets: { css: string; js: string; font: string; icon?: string }
  nonce: string
  signedIn: boolean
  municipality?: string | undefined
  /** The content brings the h1 itself, as a page for paper does. */
  ownHeading?: boolean | undefined
  children: ComponentChildren
}

/** The whole document; every page has its parts in the same order and at the same place. */
export function Frame(page: FrameProps) {
  const frameLanguage = page.register === 'regular' ? page.frameLanguage : undefined
  const around = { ...page, frameLanguage, say: sayInFrame(page.say, frameLanguage) }
  return (
    <html
      lang={frameLanguage ?? page.voice.language}
      dir={frameLanguage === undefined ? 'ltr' : 'rtl'}
      data-register={page.register}
      data-theme={page.theme}
      data-text-size={page.textSize}
      data-motion={page.calm ? 'calm' : undefined}
      data-device={page.device}
      data-owner={page.owner}
      data-live={page.live}
      data-session={page.session}
      data-print={page.print}
      data-width={page.wide ? 'wide' : undefined}
    >
      <Head {...page} frameLanguage={frameLanguage} />
      <body>
        <OthersToo.Provider value={page.device === 'shared'}>
          <Header {...around} />
          {page.tabs === undefined ? null : <Tabs tabs={page.tabs} label={around.say(uiWords['alg.nav'])} bar />}
          {page.identity}
          <Content {...page} frameLanguage={frameLanguage} />
          <Foot {...around} />
          {page.register === 'child' ? null : <Notices say={around.say} path={page.path} />}
        </OthersToo.Provider>
      </body>
    </html>
  )
}

function Head({ say, voice, frameLanguage, screen, series, failed, problems = [], assets, nonce }: FrameProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title lang={frameLanguage === undefined ? undefined : voice.language}>
        {pageTitle(say, { screen, series, failed: failed || problems.length > 0 })}
      </title>
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={assets.css} />
      {assets.icon === undefined ? null : <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      <script src={assets.js} nonce={nonce} defer />
    </head>
  )
}

function Content(page: FrameProps) {
  const { say, screen, heading, series, problems = [], back, ownHeading, readAloud, children } = page
  // In a frame of another language the content says which it has itself, and from which side it is read.
  const own = page.frameLanguage === undefined ? {} : { lang: page.voice.language, dir: 'ltr' as const }
  return (
    <main class="onsplan-main" id="inhoud" tabIndex={-1} {...own}>
      {back === undefined ? null : <BackLink {...back} />}
      {problems.length === 0 ? null : <ErrorSummary say={say} problems={problems} />}
      {ownHeading ? null : (
        <div class="onsplan-heading">
          {series === undefined ? null : <p class="onsplan-step-count">{say(uiWords['alg.stap'], { ...series })}</p>}
          <div class="onsplan-heading__line">
            <h1>{heading ?? screen}</h1>
            {readAloud === false ? null : <ReadAloud say={say} />}
          </div>
        </div>
      )}
      {children}
    </main>
  )
}

/** Shown by the script, where the device itself has a voice for the language of the page. */
const ReadAloud = ({ say }: Pick<FrameProps, 'say'>) => (
  <button
    class="onsplan-button onsplan-button--plain"
    type="button"
    data-read
    data-stop={say(uiWords['knop.stopvoorlezen'])}
    hidden
  >
    <Icon name="sound" />
    <span data-says>{say(uiWords['knop.leesvoor'])}</span>
  </button>
)
