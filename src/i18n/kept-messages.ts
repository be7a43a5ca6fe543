// What the page "What this browser keeps" says.
import type { SectionName } from '~/state/kept/sections.ts';
import type { Refusal } from '~/state/kept/transfer.ts';
import type { InBothLanguages } from './languages.ts';

interface KeptMessages {
  readonly introduction: string;
  readonly noScript: string;
  readonly sections: Readonly<Record<SectionName | 'unreadable' | 'unknown' | 'offline', string>>;
  readonly about: Readonly<Record<SectionName | 'unreadable' | 'unknown', string>>;
  readonly nothing: string;
  readonly refused: string;
  /** @param size "1.2 kB" */
  readonly total: (things: number, size: string) => string;
  readonly newer: string;
  readonly numbersChanged: (count: number) => string;
  readonly marks: (count: number, withNote: number) => string;
  readonly attempts: (count: number) => string;
  readonly cover: string;
  readonly model: (id: string) => string;
  readonly onDay: (day: string) => string;
  readonly and: string;
  readonly comma: string;
  readonly colon: string;
  readonly quoted: (words: string) => string;
  readonly hidden: string;
  readonly offline: (languages: string) => string;
  readonly exportAll: string;
  readonly importFile: string;
  readonly importAbout: string;
  readonly imported: (things: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly refusedFile: string;
  readonly reasons: Readonly<Record<Refusal['reason'], string>>;
  readonly forgetAll: string;
  readonly forget: string;
  readonly forgetThese: string;
  readonly forgetKind: (kind: string) => string;
  readonly forgetOne: (what: string) => string;
  readonly sure: (what: string) => string;
  readonly sureAll: string;
  readonly forGood: string;
  readonly yes: string;
  readonly no: string;
  readonly forgotten: string;
}

export const keptMessages: InBothLanguages<KeptMessages> = {
  en: {
    introduction:
      'Everything this book keeps about your reading is kept by this browser, on this device, and shown here. Nothing of it is sent anywhere: there is no account, no cookie and nobody who counts.',
    noScript: 'Without JavaScript nothing is kept.',
    sections: {
      places: 'Where you are',
      bookmarks: 'Bookmarks',
      marks: 'Highlights and notes',
      numbers: 'Changed numbers',
      assignment: 'Assignment in force',
      work: 'Work at assignments',
      settings: 'Settings',
      language: 'Language',
      offline: 'Copy for reading offline',
      unreadable: 'Put aside',
      unknown: 'Not known to this edition',
    },
    about: {
      places:
        'A section counts as read once its end has stood in the window for two seconds. The share is that of the sections read.',
      bookmarks: 'Set beside the heading of a section or in the outline.',
      marks: 'Highlights and notes on the text.',
      numbers: 'Pages on which numbers differ from the source’s.',
      assignment: 'Which assignment the pages of the book show.',
      work: 'Your answers, name and id, and what you have read. An assignment that is forgotten cannot be handed in any more.',
      settings: 'What you have set; all else is as the book comes.',
      language: 'To which language the book’s address leads.',
      unreadable: 'What could not be read when it was needed. It is kept so that nothing is lost.',
      unknown: 'This edition of the book does not know what this is, and leaves it alone.',
    },
    nothing: 'Nothing is kept yet.',
    refused:
      'This browser does not let the book keep anything (its storage is switched off). You can read all the same.',
    total: (things, size) => `${things} ${things === 1 ? 'entry' : 'entries'}, ${size} in all`,
    newer: 'belongs to a newer edition of this book and is left alone',
    numbersChanged: (count) => (count === 1 ? '1 number changed' : `${count} numbers changed`),
    marks: (count, withNote) =>
      `${count === 1 ? '1 highlight' : `${count} highlights`}${withNote > 0 ? `, ${withNote} with a note` : ''}`,
    attempts: (count) => (count === 1 ? '1 attempt' : `${count} attempts`),
    cover: 'The cover',
    model: (id) => `Model ${id}`,
    onDay: (day) => day,
    and: ', ',
    comma: ', ',
    colon: ': ',
    quoted: (words) => `“${words}”`,
    hidden: 'Notes hidden',
    offline: (languages) => `The book in ${languages}`,
    exportAll: 'Save everything as a file',
    importFile: 'Take in a file …',
    importAbout:
      'A file replaces what it holds itself, and leaves the rest. It is taken in whole or not at all.',
    imported: (things) =>
      things === 1 ? 'The file was taken in: 1 entry.' : `The file was taken in: ${things} entries.`,
    undo: 'Undo',
    undone: 'Everything is as it was before the file.',
    refusedFile: 'The file was not taken in, and nothing has changed:',
    reasons: {
      'too-large': 'it is larger than anything a browser keeps',
      'not-json': 'it is not JSON',
      'another-file': 'it is not a file that this page has saved',
      'newer-file': 'it was saved by a newer edition of this book',
      unknown: 'this is nothing that the book keeps',
      unreadable: 'what it holds cannot be read',
      newer: 'this was written by a newer edition of the book',
      full: 'there is no room for it, or the browser keeps nothing',
    },
    forgetAll: 'Forget everything',
    forget: 'Forget',
    forgetThese: 'Forget all of it',
    forgetKind: (kind) => `Forget all of it: ${kind}`,
    forgetOne: (what) => `Forget ${what}`,
    sure: (what) => `Forget this: ${what}?`,
    sureAll: 'Forget everything that this browser keeps of the book?',
    forGood: 'It cannot be brought back, unless you have saved it as a file.',
    yes: 'Forget it',
    no: 'Keep it',
    forgotten: 'Forgotten.',
  },
  zh: {
    introduction:
      '本书为你的阅读保存的一切，都在这台设备的这个浏览器里，并列在这一页上。没有任何内容会发送出去：没有账号，没有Cookie，也没有人统计。',
    noScript: '没有JavaScript，就什么也不保存。',
    sections: {
      places: '读到哪里',
      bookmarks: '书签',
      marks: '标记和批注',
      numbers: '改动过的数字',
      assignment: '正在做的作业',
      work: '作业的作答',
      settings: '设置',
      language: '语言',
      offline: '离线阅读用的副本',
      unreadable: '另行存放的内容',
      unknown: '本版不能识别的内容',
    },
    about: {
      places: '一节的结尾在窗口里停留两秒，就算读过这一节。百分比是读过的节数所占的比例。',
      bookmarks: '在各节标题旁或“本章内容”中添加。',
      marks: '在正文上做的标记和批注。',
      numbers: '数字与原文不同的页面。',
      assignment: '书中各页显示的是哪一次作业。',
      work: '你的作答、姓名和学号，以及读过的部分。清除之后，这次作业就无法再提交。',
      settings: '你设置过的项目，其余都是默认值。',
      language: '打开本书地址时进入哪种语言。',
      unreadable: '用到时无法读取的内容。保留在这里，以免丢失。',
      unknown: '本书这一版不能识别，未作改动。',
    },
    nothing: '还没有保存任何内容。',
    refused: '这个浏览器不允许本书保存任何内容（存储已被关闭）。阅读不受影响。',
    total: (things, size) => `共${things}项，${size}`,
    newer: '属于本书较新的版本，未作改动',
    numbersChanged: (count) => `改动了${count}个数字`,
    marks: (count, withNote) => `${count}处标记${withNote > 0 ? `，其中${withNote}处有批注` : ''}`,
    attempts: (count) => `作答${count}次`,
    cover: '封面',
    model: (id) => `模型${id}`,
    onDay: (day) => day,
    and: '、',
    comma: '，',
    colon: '：',
    quoted: (words) => `“${words}”`,
    hidden: '关掉的注释',
    offline: (languages) => `本书的${languages}版`,
    exportAll: '全部存为文件',
    importFile: '读入文件……',
    importAbout: '文件里有的内容会替换现有的同类内容，其余不变。要么全部读入，要么一点也不读入。',
    imported: (things) => `已读入文件：共${things}项。`,
    undo: '撤销',
    undone: '已恢复到读入文件之前。',
    refusedFile: '文件没有读入，什么也没有改动：',
    reasons: {
      'too-large': '文件太大，浏览器存不下',
      'not-json': '不是JSON文件',
      'another-file': '不是由这一页保存的文件',
      'newer-file': '由本书较新的版本保存',
      unknown: '本书不保存这种内容',
      unreadable: '内容无法读取',
      newer: '由本书较新的版本写成',
      full: '空间不够，或者浏览器不保存任何内容',
    },
    forgetAll: '全部清除',
    forget: '清除',
    forgetThese: '全部清除',
    forgetKind: (kind) => `全部清除：${kind}`,
    forgetOne: (what) => `清除${what}`,
    sure: (what) => `要清除“${what}”吗？`,
    sureAll: '要清除这个浏览器为本书保存的一切吗？',
    forGood: '清除后无法恢复，除非你已存为文件。',
    yes: '清除',
    no: '保留',
    forgotten: '已清除。',
  },
};
