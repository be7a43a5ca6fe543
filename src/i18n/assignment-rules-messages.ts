// The rules of an assignment in plain words, as students read them: on their page, in the text for an LMS.
import type { InBothLanguages } from './languages.ts';

const en = {
  /** @param zone "Central European Standard Time" */
  moment: (moment: string, zone: string) => `${moment} (${zone})`,
  points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
  noDue: 'There is no due date.',
  lateTaken: 'Late work is taken and marked as late; it loses nothing.',
  lateRefused: 'Nothing is taken after the due date.',
  grace: (time: string) => `The first ${time} after the due date do not count as late.`,
  perDay: (share: string) => `Each day late, even if only begun, takes away ${share} of the points.`,
  floor: (share: string) => `At least ${share} of the points are left.`,
  until: (days: number) =>
    days === 1 ? 'After one day nothing is taken any more.' : `After ${days} days nothing is taken any more.`,
  minutes: (count: number) => (count === 1 ? 'minute' : `${count} minutes`),
  hours: (count: number) => (count === 1 ? 'hour' : `${count} hours`),
  anyTries: 'You may try each exercise as often as you like. The best attempt counts.',
  tries: (count: number) =>
    count === 1
      ? 'You have one attempt at each exercise.'
      : `You have ${count} attempts at each exercise. The best one counts.`,
  unreadable: 'An answer that cannot be read costs no attempt.',
  hintsFree: 'Hints cost nothing.',
  hintsNone: 'There are no hints.',
  hintsCost: (share: string) => `Each hint that you open costs ${share} of an exercise’s points.`,
  shown: {
    'at-once': 'You see at once whether an answer is right, and the solution after your first attempt.',
    'after-tries': 'Solutions show once the answer is right or no attempt is left.',
    'after-due': 'Answers and solutions show after the due date.',
    never: 'Answers and solutions do not show.',
  },
  ownNumbers: 'Your numbers are your own: they are made from your id.',
  sameNumbers: 'Everybody has the same numbers.',
  reading: (share: string) =>
    `A section counts as read once you have used ${share} of what it offers: guesses, worked examples, figures, exercises, and its end.`,
};

const zh: typeof en = {
  moment: (moment, zone) => `${moment}（${zone}）`,
  points: (points) => `${points}分`,
  noDue: '没有截止时间。',
  lateTaken: '迟交也收，会注明迟交，但不扣分。',
  lateRefused: '过了截止时间就不再收。',
  grace: (time) => `截止后${time}内不算迟交。`,
  perDay: (share) => `每迟交一天（不足一天按一天算），扣去${share}的分数。`,
  floor: (share) => `至少保留${share}的分数。`,
  until: (days) => `截止满${days}天以后不再收。`,
  minutes: (count) => `${count}分钟`,
  hours: (count) => `${count}小时`,
  anyTries: '每道习题可以作答任意次，取最好的一次。',
  tries: (count) => (count === 1 ? '每道习题只能作答一次。' : `每道习题可以作答${count}次，取最好的一次。`),
  unreadable: '看不懂的答案不计次数。',
  hintsFree: '看提示不扣分。',
  hintsNone: '没有提示。',
  hintsCost: (share) => `每看一条提示，扣去该题${share}的分数。`,
  shown: {
    'at-once': '答完马上知道对错；第一次作答以后就能看解答。',
    'after-tries': '答对以后，或者作答次数用完以后，公布解答。',
    'after-due': '截止以后公布答案和解答。',
    never: '不公布答案和解答。',
  },
  ownNumbers: '每人的数字各不相同，你的数字由你的学号得出。',
  sameNumbers: '所有人的数字相同。',
  reading: (share) => `一节里的猜一猜、算例、插图、习题和结尾，用过${share}，这一节就算读过。`,
};

export const assignmentRulesMessages: InBothLanguages<typeof en> = { en, zh };
