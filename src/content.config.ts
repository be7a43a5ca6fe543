// The prose as content collections: one entry per chapter and language ("turnover/annual-rate/en"), and one per page about
// the book and language ("about/en").
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '**/{en,zh}.mdx' }),
});

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*/{en,zh}.mdx' }),
});

export const collections = { chapters, pages };
