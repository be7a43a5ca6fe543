// What the book's pages are called, where one of them leads to another: footer, breadcrumbs, contents, sitemap.
import { claimsMessages } from './claims-messages.ts';
import { galleryMessages } from './gallery-messages.ts';
import type { InBothLanguages } from './languages.ts';
import { bookMessages, siteMessages } from './messages.ts';
import { referenceMessages } from './reference-messages.ts';

/** The titles of the pages of which there is one. A page that lacks a language is a type error. */
export const pageTitles = {
  cover: bookMessages.title,
  contents: siteMessages.contents,
  'how-to-read': { en: 'How to read this book', zh: '怎样读这本书' },
  glossary: { en: 'Glossary', zh: '术语表' },
  figures: { en: 'Figures', zh: '插图' },
  models: { en: referenceMessages.en.models, zh: referenceMessages.zh.models },
  'worked-examples': {
    en: referenceMessages.en.workedExamples,
    zh: referenceMessages.zh.workedExamples,
  },
  claims: { en: claimsMessages.en.claims, zh: claimsMessages.zh.claims },
  bibliography: { en: 'Bibliography', zh: '参考文献' },
  about: { en: 'About this book', zh: '关于本书' },
  kept: { en: 'What this browser keeps', zh: '这个浏览器里存了什么' },
  assign: { en: 'Assign chapters', zh: '布置作业' },
  assignment: { en: 'Your assignment', zh: '你的作业' },
  check: { en: 'Check what was handed in', zh: '批改作业' },
  instructors: { en: 'For instructors', zh: '教师指南' },
  gallery: { en: galleryMessages.en.title, zh: galleryMessages.zh.title },
} satisfies Readonly<Record<string, InBothLanguages>>;

/** A page of which there is one. */
export type SinglePage = keyof typeof pageTitles;
