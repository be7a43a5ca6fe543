// What the dialogue of the reader's settings says.
import type { ChoiceName, settingValues } from '~/state/kept/settings.ts';
import type { InBothLanguages } from './languages.ts';

/** The words for every value of every setting: one that is forgotten is a type error. */
type Choices = {
  readonly [Name in ChoiceName]: {
    readonly label: string;
    readonly values: Readonly<Record<(typeof settingValues)[Name][number], string>>;
  };
};

interface SettingsMessages {
  readonly title: string;
  readonly close: string;
  readonly choices: Choices;
  readonly sample: string;
  readonly reset: string;
  readonly wasReset: string;
  readonly kept: string;
  readonly outcomes: Readonly<Record<'put-aside' | 'newer' | 'refused', string>>;
  readonly all: string;
}

export const settingsMessages: InBothLanguages<SettingsMessages> = {
  en: {
    title: 'Settings',
    close: 'Close',
    choices: {
      theme: { label: 'Colours', values: { system: 'As the device', light: 'Light', dark: 'Dark' } },
      contrast: { label: 'Contrast', values: { system: 'As the device', more: 'High' } },
      'text-size': {
        label: 'Size of the text',
        values: { small: 'Small', normal: 'Usual', large: 'Large', larger: 'Larger', largest: 'Largest' },
      },
      'line-width': {
        label: 'Width of the lines',
        values: { narrow: 'Narrow', medium: 'Usual', wide: 'Wide' },
      },
      symbols: {
        label: 'Symbols',
        values: { own: 'As the language', en: 'M – C – P, s', zh: 'G – W – P, m' },
      },
      'number-style': {
        label: 'Numbers that are not whole',
        values: { mixed: '12½', decimal: '12.5', fraction: '25/2' },
      },
    },
    sample: 'The circuit of capital passes through three stages, and each takes its time.',
    reset: 'As the book comes',
    wasReset: 'Everything is as the book comes.',
    kept: 'Kept in this browser, and nowhere else.',
    outcomes: {
      'put-aside': 'The settings that were kept could not be read. They were put aside; nothing was deleted.',
      newer:
        'The settings kept in this browser belong to a newer edition of this book and were left alone. What you choose here holds for this page.',
      refused:
        'This browser keeps nothing (storage is full or switched off). What you choose here holds for this page.',
    },
    all: 'What this browser keeps',
  },
  zh: {
    title: '设置',
    close: '关闭',
    choices: {
      theme: { label: '颜色', values: { system: '跟随设备', light: '浅色', dark: '深色' } },
      contrast: { label: '对比度', values: { system: '跟随设备', more: '高' } },
      'text-size': {
        label: '字号',
        values: { small: '小', normal: '标准', large: '大', larger: '更大', largest: '最大' },
      },
      'line-width': { label: '行宽', values: { narrow: '窄', medium: '标准', wide: '宽' } },
      symbols: { label: '符号', values: { own: '随语言', en: 'M—C—P、s', zh: 'G—W—P、m' } },
      'number-style': {
        label: '非整数的写法',
        values: { mixed: '12½', decimal: '12.5', fraction: '25/2' },
      },
    },
    sample: '资本的循环经过三个阶段，每个阶段都要花费时间。',
    reset: '恢复默认',
    wasReset: '已全部恢复默认。',
    kept: '只保存在这个浏览器里。',
    outcomes: {
      'put-aside': '这个浏览器里保存的设置无法读取，已另行存放，没有删除。',
      newer: '这个浏览器里保存的设置属于本书较新的版本，未作改动。在这里所选的只对本页有效。',
      refused: '这个浏览器不保存任何内容（存储已满或被关闭）。在这里所选的只对本页有效。',
    },
    all: '这个浏览器里存了什么',
  },
};
