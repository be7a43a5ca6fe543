// What is said where a student hands work in, sees marks, and takes work over to another device.
import type { InBothLanguages } from './languages.ts';

const en = {
  hand: {
    title: 'Hand in',
    inFile: 'What you hand in',
    exercises: (answered: number, all: number) => `Exercises answered: ${answered} of ${all}`,
    readings: (read: number, all: number) => `Readings done: ${read} of ${all}`,
    missing: 'Still missing',
    nothingMissing: 'Nothing is missing.',
    save: 'Save the file',
    copy: 'Copy the code',
    saved: (name: string) =>
      `The file “${name}” is saved. Upload it where your instructor asks for it (an LMS), or send it by e-mail.`,
    copied:
      'The code is copied. Paste all of it into the text box of your LMS or into an e-mail, with its first and last line.',
    byHand: 'The browser did not allow copying. Select the code below and copy it with the keyboard.',
    code: 'The code',
    failed: 'It could not be made here. Open the book by an address that begins with https, and try again.',
    last: (moment: string) =>
      `Last made: ${moment}. You can hand in again as often as you like; the newest counts.`,
    never: 'Not handed in yet. Saving or copying sends nothing: you hand the file or the code over yourself.',
    newer: 'You have worked since then: make it again, and hand in the new one.',
    needsWho: 'Write your name and id first.',
    late: 'It is late now.',
    closed: 'The time for handing in is over: what is done now will not count.',
    checked:
      'Your instructor’s page works the marks out again from your answers. The file holds no marks, and what is changed in it by hand is noticed.',
    previewed: 'This is a preview, to try things out. Nothing of it is to be handed in.',
  },
  marksOf: {
    title: 'Your marks so far',
    total: (earned: string, outOf: string) => `${earned} of ${outOf} points`,
    toBeRead: (points: string) => `${points} are for answers in words, which your instructor reads.`,
    about: 'As this page reckons them; your instructor’s count.',
    later: (moment: string) => `Marks show after ${moment}.`,
  },
  carry: {
    title: 'On another device',
    about:
      'Save the file or copy the code as above, and take it in on the other device. Attempts of both are joined; nothing is lost.',
    file: 'Take in a file …',
    code: 'Take in a code',
    paste: 'Code from the other device',
    take: 'Take it in',
    taken: (attempts: number, activities: number) =>
      `Taken in: ${attempts === 1 ? '1 attempt' : `${attempts} attempts`} and ${activities === 1 ? '1 use' : `${activities} uses`} of the text that were not here yet.`,
    nothingNew: 'Everything in it was here already.',
    refused: (name: string, why: string) => `${name} was not taken in, and nothing has changed: ${why}`,
    otherAssignment: (key: string) => `it belongs to another assignment (${key}). Open that one first.`,
    otherStudent: (id: string) => `it is of another id (${id}), with other numbers.`,
    tooLarge: 'it is larger than any work could be.',
    unreadableFile: 'the browser could not read it.',
    inPreview: 'a preview takes nothing in.',
    pasted: 'The code',
  },
};

const zh: typeof en = {
  hand: {
    title: '提交',
    inFile: '你要提交的内容',
    exercises: (answered, all) => `已作答的习题：${answered}/${all}`,
    readings: (read, all) => `已读的内容：${read}/${all}`,
    missing: '还缺',
    nothingMissing: '什么也不缺。',
    save: '保存文件',
    copy: '复制代码',
    saved: (name) => `文件“${name}”已保存。请按教师的要求上传到学习平台，或者用电子邮件发送。`,
    copied: '代码已复制。请把它整段贴到学习平台的文本框或电子邮件里，首行和末行也要在内。',
    byHand: '浏览器不允许复制。请选中下面的代码，用键盘复制。',
    code: '代码',
    failed: '这里无法生成。请用https开头的网址打开本书再试。',
    last: (moment) => `上次生成：${moment}。可以多次提交，以最后一次为准。`,
    never: '还没有提交。保存或复制并不会发送任何内容：文件或代码要由你自己交出去。',
    newer: '此后你又做过：请重新生成，提交新的。',
    needsWho: '请先填写姓名和学号。',
    late: '现在提交算迟交。',
    closed: '已过收作业的时间：现在做的不计分。',
    checked: '教师的页面会根据你的作答重新算分。文件里没有分数，手工改动也会被发现。',
    previewed: '这是预览，只供试用，不要提交由此生成的文件。',
  },
  marksOf: {
    title: '到现在为止的得分',
    total: (earned, outOf) => `${earned}分，满分${outOf}分`,
    toBeRead: (points) => `（其中${points}属于简答题，由教师批阅）`,
    about: '这是本页算出的得分，以教师评定的为准。',
    later: (moment) => `得分在${moment}之后公布。`,
  },
  carry: {
    title: '换一台设备',
    about: '像上面那样保存文件或复制代码，在另一台设备上读入。两边的作答会合在一起，什么也不会丢。',
    file: '读入文件……',
    code: '读入代码',
    paste: '另一台设备上的代码',
    take: '读入',
    taken: (attempts, activities) => `已读入这里没有的${attempts}次作答和${activities}处阅读记录。`,
    nothingNew: '里面的内容这里都已经有了。',
    refused: (name, why) => `${name}没有读入，什么也没有改动：${why}`,
    otherAssignment: (key) => `它属于另一份作业（${key}）。请先打开那份作业。`,
    otherStudent: (id) => `它是另一个学号（${id}）的，数字不同。`,
    tooLarge: '文件太大，不会是作业。',
    unreadableFile: '浏览器读不了这个文件。',
    inPreview: '预览时不能读入。',
    pasted: '这段代码',
  },
};

/** Messages of handing in. */
export const handingInMessages: InBothLanguages<typeof en> = { en, zh };
