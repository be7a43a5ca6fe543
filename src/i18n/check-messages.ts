// What the checker says: what was handed in, how it was marked, what the class can do, and what cannot be proved.
import type { RefusalReason } from '~/assignments/collecting/limits.ts';
import type { InBothLanguages } from './languages.ts';

const reasonsInEnglish: Readonly<Record<RefusalReason, string>> = {
  'too-large':
    'it is larger than anything that students hand in here (2 MB for a file, 200 MB for an archive)',
  'total-too-large': 'unpacked, everything together would be more than 200 MB',
  'too-many-files': 'there are more than 5000 files at once; the others were not read',
  'too-deep': 'it is an archive in an archive in an archive in an archive',
  'packed-too-tightly':
    'unpacked it would be more than a hundred times as large, as files made to do harm are',
  'size-untrue': 'the archive says another size than it has',
  broken: 'it is damaged or cut off',
  encrypted: 'it is protected by a password',
  'unknown-packing': 'it is packed in a way that this page does not know',
  'unsafe-name': 'its name leads out of its folder, or cannot be shown',
  'same-name-twice': 'the archive has this name twice; the first was read',
  overlapping: 'parts of the archive lie over one another, as in archives made to do harm',
  'cannot-be-opened': 'the browser could not open it',
  'no-submission': 'it holds no work handed in from this book',
};

const reasonsInChinese: Readonly<Record<RefusalReason, string>> = {
  'too-large': '太大，学生提交的文件不会这么大（单个文件最多2MB，压缩包最多200MB）',
  'total-too-large': '全部解开以后会超过200MB',
  'too-many-files': '一次超过5000个文件，其余的没有读',
  'too-deep': '压缩包里套压缩包，层数太多',
  'packed-too-tightly': '解开以后会增大到一百倍以上，像是故意做来捣乱的文件',
  'size-untrue': '压缩包里写的大小与实际不符',
  broken: '文件已损坏，或者不完整',
  encrypted: '文件有密码',
  'unknown-packing': '压缩方法无法识别',
  'unsafe-name': '文件名指向文件夹之外，或者无法显示',
  'same-name-twice': '压缩包里有两个同名文件，读了第一个',
  overlapping: '压缩包的各部分互相重叠，像是故意做来捣乱的文件',
  'cannot-be-opened': '浏览器打不开',
  'no-submission': '里面没有从本书提交的作业',
};

const en = {
  introduction:
    'Give this page what your students handed in: their files, or the zip as your learning management system gives it to you. Everything is marked anew from the raw answers. It all happens in this browser: nothing is sent anywhere, and nothing is kept once you close the page.',
  noScript: 'The work is marked in your browser: this page needs JavaScript.',
  honest: {
    title: 'What this can prove, and what it cannot',
    words: [
      'Marks are worked out here from the answers as they were typed; a mark that stands in a file is never read. Numbers of each student’s own and the flags below catch copying and mistakes.',
      'They do not catch determined cheating: anyone can edit a file on their own computer, hand in what somebody else worked out, or set a clock back. The times in a file are the student’s claim; what your system says stands beside it.',
      'Use it for practice and for taking part. For examinations use paper, or a room.',
    ],
  },
  loading: 'The exercises are being fetched …',
  notLoaded:
    'The list of exercises could not be fetched, so nothing can be marked. Reload the page to try again.',
  ready: 'The exercises are here; from now on the page needs no network.',
  give: {
    title: 'What was handed in',
    drop: 'Drop files, folders or zips anywhere on this page',
    files: 'Choose files …',
    folder: 'Choose a folder …',
    layouts:
      'The zip of Moodle, Canvas or Brightspace is read as it is, also in other zips; so are single files (.json, .txt, .html). What is dropped later is added.',
    paste: 'Paste codes instead',
    pasteLabel: 'Codes, one or several, with whatever stands around them',
    pasteTake: 'Read the codes',
    pasted: 'pasted text',
    reading: (read: number, of: number) => `Reading: ${read} of ${of} files`,
    summary: (submissions: number, students: number, problems: number) =>
      [
        submissions === 1 ? '1 submission' : `${submissions} submissions`,
        `of ${students === 1 ? '1 student' : `${students} students`}`,
        problems === 0 ? '' : problems === 1 ? '; 1 file was not read' : `; ${problems} files were not read`,
      ]
        .join(' ')
        .replace(' ;', ';'),
    clear: 'Clear everything',
    cleared: 'Everything is cleared.',
    leave: 'What you have read here will be gone.',
  },
  jumps: {
    label: 'On this page',
    assignment: 'Assignment',
    students: 'Students',
    'in-words': 'Answers in words',
    class: 'Class',
    gradebook: 'Gradebook',
    problems: 'Not read',
  },
  assignment: {
    title: 'The assignment',
    several: 'Several assignments were handed in. Show',
    group: (title: string, submissions: number) => `${title} (${submissions})`,
    untitled: 'Untitled assignment',
    by: 'As most of the submissions have it.',
    byOwn: 'As your own link has it; what differs is flagged.',
    key: 'Key',
    edition: 'Edition',
    asks: (exercises: number, readings: number) =>
      `${exercises === 1 ? '1 exercise' : `${exercises} exercises`}, ${readings === 1 ? '1 reading' : `${readings} readings`}`,
    own: 'Your own link to the assignment',
    ownAbout:
      'If you paste it, it rules: a student cannot then move the due date or the points by changing a link.',
    useOwn: 'Use it',
    giveUp: 'Use the students’ link again',
    noLink: 'There is no assignment in this text. A link to one has “#v=” in it.',
    problems: 'This part of the link cannot be used:',
    rules: 'Change the rules afterwards',
    rulesAbout: 'Whatever you change, everything is marked anew at once.',
    points: 'Points',
    extensions: 'More time for single students',
    extensionsAbout:
      'One student a line: the id, then days or a new date, such as “s1024, 3” or “s1024, 2026-12-05 18:00”.',
    extensionsNeedDue: 'Without a due date nothing is late.',
    unreadLines: (lines: string) => `These lines were not understood: ${lines}`,
    unknownIds: (ids: string) => `Nobody with this id has handed anything in: ${ids}`,
    back: 'As the link says',
    isBack: 'All rules are as the link says.',
  },
  missing: (count: number) =>
    count === 1
      ? '1 student on your list has handed in nothing'
      : `${count} students on your list have handed in nothing`,
  problems: {
    title: 'Not read',
    about: 'These files hold nothing that could be marked; they have harmed nothing else.',
    more: (count: number) => `… and ${count} more`,
  },
  colon: ': ',
  comma: ', ',
  separator: '; ',
  reasons: reasonsInEnglish,
};

const zh: typeof en = {
  introduction:
    '把学生提交的作业放到这一页：一个个文件，或者学习平台给你的压缩包。全部根据原始答案重新评分。一切都在这个浏览器里进行：什么也不会发送出去，关掉页面以后什么也不保留。',
  noScript: '作业在你的浏览器里批改，所以本页需要JavaScript。',
  honest: {
    title: '能证明什么，不能证明什么',
    words: [
      '分数由这里根据学生写下的答案重新算出，文件里即使写着分数也不会采用。各人不同的数字，加上下面的提醒，查得出抄袭和差错。',
      '但是查不出存心作弊：谁都可以在自己的电脑上改文件、交别人做的作业，或者调慢时钟。文件里的时间只是学生的说法；学习平台记的时间列在旁边。',
      '适合用于练习和平时成绩。考试请用纸笔，或者在教室里进行。',
    ],
  },
  loading: '正在载入习题目录……',
  notLoaded: '没能取到习题目录，无法批改。请重新载入本页再试。',
  ready: '习题已经取到，从现在起本页不再需要网络。',
  give: {
    title: '提交的作业',
    drop: '把文件、文件夹或压缩包拖到本页任何地方',
    files: '选择文件……',
    folder: '选择文件夹……',
    layouts:
      'Moodle、Canvas、Brightspace导出的压缩包可以直接读，套在别的压缩包里也行；单个文件（.json、.txt、.html）同样可以。后来拖入的会加进来。',
    paste: '也可以粘贴代码',
    pasteLabel: '一份或几份代码，前后有别的文字也不要紧',
    pasteTake: '读取代码',
    pasted: '粘贴的文字',
    reading: (read, of) => `正在读取：第${read}个，共${of}个文件`,
    summary: (submissions, students, problems) =>
      `${students}名学生的${submissions}份作业${problems === 0 ? '' : `；有${problems}个文件没有读`}`,
    clear: '全部清空',
    cleared: '已全部清空。',
    leave: '在这里读入的内容将会丢失。',
  },
  jumps: {
    label: '本页内容',
    assignment: '作业',
    students: '学生',
    'in-words': '简答题',
    class: '全班',
    gradebook: '成绩册',
    problems: '没有读的文件',
  },
  assignment: {
    title: '作业',
    several: '提交的内容分属几份作业，显示',
    group: (title, submissions) => `${title}（${submissions}）`,
    untitled: '没有标题的作业',
    by: '以多数提交所用的链接为准。',
    byOwn: '以你自己的链接为准，与它不同的会标出。',
    key: '代号',
    edition: '版次',
    asks: (exercises, readings) => `${exercises}道习题，${readings}项阅读`,
    own: '你自己的作业链接',
    ownAbout: '贴在这里，就以它为准：学生改链接，也改不了截止时间和分数。',
    useOwn: '使用',
    giveUp: '重新以学生的链接为准',
    noLink: '这段文字里没有作业。作业链接里有“#v=”。',
    problems: '链接里这一部分用不上：',
    rules: '事后修改规则',
    rulesAbout: '无论改什么，全部作业都会立即重新评分。',
    points: '分数',
    extensions: '为个别学生延期',
    extensionsAbout: '每行一名学生：学号，然后是天数或新的日期，例如“s1024, 3”或“s1024, 2026-12-05 18:00”。',
    extensionsNeedDue: '没有截止时间，也就没有迟交。',
    unreadLines: (lines) => `这几行无法识别：${lines}`,
    unknownIds: (ids) => `没有收到这些学号的作业：${ids}`,
    back: '恢复为链接里的规则',
    isBack: '全部规则都与链接一致。',
  },
  missing: (count) => `名单上有${count}名学生什么也没有交`,
  problems: {
    title: '没有读的文件',
    about: '这些文件里没有可以评分的内容，对别的文件也没有影响。',
    more: (count) => `……另外还有${count}个`,
  },
  colon: '：',
  comma: '，',
  separator: '；',
  reasons: reasonsInChinese,
};

export const checkMessages: InBothLanguages<typeof en> = { en, zh };
