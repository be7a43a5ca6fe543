// The chapters' prose as a content collection: one entry per chapter and language ("turnover/annual-rate/en").
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '**/{en,zh}.mdx' }),
});

export const collections = { chapters };
