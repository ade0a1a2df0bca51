import { brief, lastMeeting } from '../brief/brief'
import { usualChoice } from '../brief/choice'
import type { Brief, BriefChoice } from '../brief/model'
import { formatDate } from '../format'
import { pageText, type PageContext } from './pageContext'
import { goalLine, rowTitle } from './targetRow'

/** The page of the meeting brief: the paper, and what can be chosen for it. */
export interface MeetingPageModel {
  readonly brief: Brief
  /** The meetings held, the last one first. */
  readonly meetings: readonly { readonly day: string; readonly text: string }[]
  /** The day of the last one; null where none was held. */
  readonly last: string | null
  readonly areas: readonly MeetingArea[]
}

export interface MeetingArea {
  readonly id: string
  readonly title: string
  readonly targets: readonly {
    readonly key: string
    readonly title: string
    readonly goal: string
  }[]
}

/** The brief of a choice, that of the last meeting where nothing was chosen. */
export function meetingPage(
  context: PageContext,
  choice: BriefChoice = usualChoice,
): MeetingPageModel {
  const { monitor, clock, language } = context
  return {
    brief: brief(choice, context),
    meetings: monitor.settings.meetings
      .filter((day) => day <= clock.today)
      .toSorted()
      .toReversed()
      .map((day) => ({ day, text: formatDate(day, language) })),
    last: lastMeeting(context),
    areas: monitor.settings.areas
      .map((area) => ({
        id: area.id,
        title: pageText(area.title, context),
        targets: context.targets
          .filter((target) => target.area === area.id)
          .map((target) => ({
            key: target.key,
            title: rowTitle(target, context),
            goal: goalLine(target, context),
          })),
      }))
      .filter(({ targets }) => targets.length > 0),
  }
}
