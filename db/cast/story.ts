/** Somebody of the cast answers the questions of the story one after the other, as on the page. */
import { tellEvent } from '#care/lifeEvents/life-events.commands.ts'
import { takeMedia } from '#care/media/media.commands.ts'
import type { StoryAudience } from '#care/speakers/speaker.ts'
import { type Prompt, prompts } from '#care/story/story.ts'
import { tell } from '#care/story/telling.commands.ts'
import { done, type Stage } from './load.ts'

export type Answers = Partial<Record<Prompt, string>>

export async function tellAll(
  stage: Stage,
  family: string,
  who: string,
  answers: Answers,
  audience: StoryAudience,
  drawings: Answers = {},
): Promise<void> {
  const knock = await stage.knock(who)
  for (const prompt of prompts) {
    const text = answers[prompt]
    if (text === undefined) continue
    await done(
      tell(knock, stage.act(), {
        familyId: stage.family(family),
        prompt,
        piece: undefined,
        base: 0,
        was: '',
        text,
        media: await drawn(drawings[prompt]),
        way: 'next',
        audience,
        saidIn: null,
        draft: '',
      }),
    )
  }
}

/** Somebody puts these on the own line: "2019", "2019-3" or "2019-3-14", and what happened. */
export async function tellLine(
  stage: Stage,
  family: string,
  who: string,
  line: readonly [string, string][],
): Promise<void> {
  const knock = await stage.knock(who)
  for (const [when, title] of line) {
    const [year = '', month = '', day = ''] = when.split('-')
    const said = { familyId: stage.family(family), title, when: { year, month, day }, touches: [], draft: '' }
    await done(tellEvent(knock, stage.act(), { ...said, audience: 'plan' }))
  }
}

async function drawn(drawing = '') {
  const taken = await takeMedia({ files: {}, drawing, seconds: '' })
  return 'media' in taken ? taken.media : []
}
