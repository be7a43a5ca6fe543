// What the checker says of the class as a whole, and of its marks as files for a gradebook.
import type { InBothLanguages } from './languages.ts';

const en = {
  inWords: {
    title: 'Answers in words',
    about:
      'No machine marks these. The points that you give count at once; they stand in the gradebook, and nowhere else.',
    exercise: (title: string, answers: number, unread: number) =>
      `${title} (${answers === 1 ? '1 answer' : `${answers} answers`}${unread > 0 ? `, ${unread} to be read` : ''})`,
  },
  classView: {
    title: 'The class',
    mean: (share: string, students: number) =>
      `On average ${share} of the points, over ${students === 1 ? '1 student' : `${students} students`}.`,
    distribution: 'How many students have how much of the points',
    share: 'Share of the points',
    students: 'Students',
    exercises: 'Exercises, the hardest first',
    exercise: 'Exercise',
    answered: 'Answered by',
    right: 'Whole',
    first: 'First attempt',
    best: 'Best attempt',
    again: 'What to take up again',
    againAbout: 'The known mistakes that were made most, and other wrong answers that came more than once.',
    mistake: (label: string, part: string) => `${label} instead of ${part}`,
    wrong: (answer: string, part: string) => `“${answer}” for ${part}`,
    byStudents: (count: number) => (count === 1 ? '1 student' : `${count} students`),
    noMistakes: 'No mistake came more than once.',
    unread: (count: number) => `${count} to be read`,
    readings: 'Readings',
    reading: 'Section',
    reached: 'Used enough',
    none: '–',
    print: 'Print the report',
  },
  gradebook: {
    title: 'Gradebook',
    about:
      'Points as a table for your system. No cell can be taken for a formula. Answers to be read count 0 until you give points.',
    roster: 'Your class list',
    rosterAbout:
      'Pasted from a table or line by line, with name, id or e-mail address: it adds addresses, and shows who is missing. It does not leave this browser.',
    rosterProblems: (lines: string) => `Nothing could be read in these lines: ${lines}`,
    kind: 'Format',
    kinds: {
      generic: 'A table of everything (CSV)',
      moodle: 'Moodle (CSV)',
      canvas: 'Canvas (fill in its own file)',
    },
    abouts: {
      generic: 'Every exercise and reading in a column of its own.',
      moodle:
        'For “Import → CSV file” in Moodle’s gradebook: map by e-mail address or ID number, and the last column to a grade item.',
      canvas:
        'Export the gradebook in Canvas and give that file here. The column of this assignment is filled in; everything else stays as Canvas wrote it. Not tested in Canvas.',
    },
    canvasFile: 'Gradebook exported from Canvas …',
    canvasProblems: {
      empty: 'The file is empty.',
      'too-long': 'The file is larger than any gradebook.',
      'no-student-column': 'There is no column “Student”: this is not the gradebook that Canvas exports.',
      'no-id-column':
        'There is no column “ID”, “SIS User ID” or “SIS Login ID”: this is not the gradebook that Canvas exports.',
      'no-such-column': 'There is no such column.',
      'read-only-column': 'Canvas does not read this column back: choose another one.',
    },
    column: 'Column',
    newColumn: (title: string) => `a new column: ${title}`,
    filled: (count: number, column: string) => `Marks filled in in the column “${column}”: ${count}.`,
    notFound: (names: string) => `Not in the file: ${names}`,
    preview: 'The first lines',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it: save the file instead.',
    save: 'Save as a file',
    columns: {
      name: 'Name',
      id: 'Id',
      email: 'E-mail',
      earned: 'Points',
      outOf: 'Out of',
      toBeRead: 'To be read',
      daysLate: 'Days late',
      remarks: 'To look at',
    },
  },
};

const zh: typeof en = {
  inWords: {
    title: '简答题',
    about: '这些题目由人来批阅。你给的分数立即计入，只写进成绩册，别处不保存。',
    exercise: (title, answers, unread) =>
      `${title}（${answers}份${unread > 0 ? `，${unread}份待批阅` : ''}）`,
  },
  classView: {
    title: '全班',
    mean: (share, students) => `${students}名学生，平均得到${share}的分数。`,
    distribution: '得分的分布',
    share: '得分比例',
    students: '学生人数',
    exercises: '习题，最难的在前',
    exercise: '习题',
    answered: '作答人数',
    right: '全对',
    first: '第一次作答',
    best: '最好的一次',
    again: '哪些需要再讲',
    againAbout: '出现最多的常见错误，以及出现不止一次的其他错误答案。',
    mistake: (label, part) => `把${part}算成${label}`,
    wrong: (answer, part) => `${part}答“${answer}”`,
    byStudents: (count) => `${count}名学生`,
    noMistakes: '没有出现两次以上的错误。',
    unread: (count) => `${count}份待批阅`,
    readings: '阅读',
    reading: '小节',
    reached: '算读过的人数',
    none: '–',
    print: '打印报告',
  },
  gradebook: {
    title: '成绩册',
    about: '把分数做成学习平台用的表格。任何单元格都不会被当成公式。待批阅的答案在你给分以前记0分。',
    roster: '你的学生名单',
    rosterAbout:
      '从表格里粘贴，或者一行写一人，有姓名、学号或邮箱即可：可以补上邮箱，也可以看出谁没有交。名单不会离开这个浏览器。',
    rosterProblems: (lines) => `这几行无法识别：${lines}`,
    kind: '格式',
    kinds: { generic: '完整的表格（CSV）', moodle: 'Moodle（CSV）', canvas: 'Canvas（填入它自己的文件）' },
    abouts: {
      generic: '每道习题、每项阅读各占一列。',
      moodle: '用于Moodle成绩册的“导入→CSV文件”：按邮箱或ID号对应学生，最后一列对应评分项。',
      canvas:
        '先从Canvas导出成绩册，再把文件交到这里。只填入这份作业的一列，其余各列照原样不动。没有在Canvas里试过。',
    },
    canvasFile: '从Canvas导出的成绩册……',
    canvasProblems: {
      empty: '文件是空的。',
      'too-long': '文件太大，不会是成绩册。',
      'no-student-column': '没有“Student”一列：这不是Canvas导出的成绩册。',
      'no-id-column': '没有“ID”“SIS User ID”或“SIS Login ID”一列：这不是Canvas导出的成绩册。',
      'no-such-column': '没有这一列。',
      'read-only-column': 'Canvas不会读回这一列，请另选一列。',
    },
    column: '列',
    newColumn: (title) => `新的一列：${title}`,
    filled: (count, column) => `在“${column}”一列填入了${count}个分数。`,
    notFound: (names) => `文件里没有：${names}`,
    preview: '开头几行',
    copy: '复制',
    copied: '已复制。',
    notCopied: '浏览器不允许复制，请存为文件。',
    save: '存为文件',
    columns: {
      name: '姓名',
      id: '学号',
      email: '邮箱',
      earned: '得分',
      outOf: '满分',
      toBeRead: '待批阅',
      daysLate: '迟交天数',
      remarks: '要留意的',
    },
  },
};

export const checkClassMessages: InBothLanguages<typeof en> = { en, zh };
