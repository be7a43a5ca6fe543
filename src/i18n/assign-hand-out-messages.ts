// What the builder says of what it hands out: the student's link, texts, codes, files, packages.
import type { InBothLanguages } from './languages.ts';

const en = {
  language: 'For students who read',
  link: 'The student’s link',
  length: (characters: number) => `${characters} characters`,
  long: 'Links of more than 2000 characters are cut off by some mail programs and LMS. Assign chapters instead of single sections, or fix fewer numbers.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it. The text is selected: copy it with the keyboard.',
  preview: 'Preview as a student',
  previewAbout: 'Opens in a new tab. Nothing of a preview is kept.',
  lms: 'Text for your LMS',
  lmsAbout: 'With its list and its link, to be pasted into the description of an assignment.',
  copyRich: 'Copy with links',
  copyPlain: 'Copy as plain text',
  copyHtml: 'Copy as HTML',
  qr: 'QR code',
  qrAlt: (title: string) => `QR code that opens the assignment ${title}`,
  qrTooLong: (limit: number) =>
    `The link is too long for a QR code that a phone could read (${limit} characters at most). Assign whole chapters or fewer exercises, or send the link.`,
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  calendar: 'Calendar entry',
  calendarAbout: 'An .ics file with the due date, the list, the link, and a reminder one day before.',
  saveCalendar: 'Save as .ics',
  needsDue: 'For an entry the assignment needs a due date.',
  packages: 'Packages for an LMS',
  making: (what: string) => `${what} is being made …`,
  made: (name: string) => `${name} is saved.`,
  notMade: (what: string, why: string) => `${what} could not be made: ${why}`,
  noPackages: 'None yet.',
};

const zh: typeof en = {
  language: '学生用的语言',
  link: '学生的链接',
  length: (characters) => `${characters}个字符`,
  long: '链接超过2000个字符时，有些邮件程序和学习平台会把它截断。可以改为布置整章，或者少固定几个数字。',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不允许复制。文字已选中，请用键盘复制。',
  preview: '以学生的身份预览',
  previewAbout: '在新标签页打开。预览时什么也不保存。',
  lms: '学习平台用的文字',
  lmsAbout: '带清单和链接，可以贴到作业的说明里。',
  copyRich: '复制（带链接）',
  copyPlain: '复制为纯文本',
  copyHtml: '复制为HTML',
  qr: '二维码',
  qrAlt: (title) => `打开作业${title}的二维码`,
  qrTooLong: (limit) =>
    `链接太长，做成二维码手机也认不出（最多${limit}个字符）。可以改为布置整章，或者少选几道习题，也可以直接发链接。`,
  saveSvg: '存为SVG',
  savePng: '存为PNG',
  calendar: '日历条目',
  calendarAbout: '一个.ics文件，含截止时间、清单和链接，并在前一天提醒。',
  saveCalendar: '存为.ics',
  needsDue: '有了截止时间，才有日历条目。',
  packages: '学习平台用的文件包',
  making: (what) => `正在生成${what}……`,
  made: (name) => `已保存${name}。`,
  notMade: (what, why) => `${what}没有生成：${why}`,
  noPackages: '还没有。',
};

/** Words beside what is handed out; a part of `assignMessages`. */
export const handOutWords: InBothLanguages<typeof en> = { en, zh };
