// What the menu of a figure says: saving it, its numbers and its models; sharing it as a link or on another page.
import type { InBothLanguages } from './languages.ts';

const en = {
  label: 'Save and share this figure',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  csv: 'Numbers (CSV)',
  xlsx: 'Workbook (XLSX)',
  link: 'Copy a link to these numbers',
  embed: 'Copy the code to embed it',
  saved: (name: string) => `Saved: ${name}`,
  linkCopied: 'The link is in the clipboard.',
  embedCopied: 'The code is in the clipboard. Paste it into the source of your page.',
  byHand: 'The browser does not let the page write to the clipboard. Copy it from here:',
  failed: 'This could not be made. Check the connection and try again.',
  impossible: (reason: string) => `This could not be made: ${reason}`,
  close: 'Close',
  exactly: (column: string) => `${column} (exact)`,
  dataSheet: 'Figure',
  dataNote: 'The numbers of the figure as they stood when this file was made; values, not formulas.',
  source: (chapter: string, address: string) => `Capital in Motion · ${chapter} · ${address}`,
  grows: 'To let the frame grow with what is in it, put this into the page once:',
};

const zh: typeof en = {
  label: '保存和分享这幅图',
  svg: '图片（SVG）',
  png: '图片（PNG）',
  csv: '数据（CSV）',
  xlsx: '工作簿（XLSX）',
  link: '复制带有这些数字的链接',
  embed: '复制嵌入代码',
  saved: (name) => `已保存：${name}`,
  linkCopied: '链接已复制到剪贴板。',
  embedCopied: '代码已复制到剪贴板，粘贴到你的网页源代码里即可。',
  byHand: '浏览器不允许网页写入剪贴板，请从这里复制：',
  failed: '未能生成。请检查网络连接后再试。',
  impossible: (reason) => `未能生成：${reason}`,
  close: '关闭',
  exactly: (column) => `${column}（精确值）`,
  dataSheet: '图中数据',
  dataNote: '生成本文件时图中的数字；只有数值，没有公式。',
  source: (chapter, address) => `《运动中的资本》 · ${chapter} · ${address}`,
  grows: '要让嵌入的框随内容伸缩，请在网页里加入下面这段代码（一次即可）：',
};

export type SavingMessages = typeof en;
export const savingMessages: InBothLanguages<SavingMessages> = { en, zh };

/** The button below each figure. */
export const saveButton: InBothLanguages = { en: 'Save, share', zh: '保存、分享' };
