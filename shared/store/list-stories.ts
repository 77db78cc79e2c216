import type { Bucket, Table } from './connection.ts';
import { indexSortKey } from './facets.ts';
import { listArticles } from './list-articles.ts';
import type { ArticleRecord } from './records.ts';
import { inParallel } from './rows.ts';
import { getStory, type StoryRecord, storyOf } from './stories.ts';

export interface StoryPage {
  readonly stories: readonly StoryRecord[];
  /** The place after which the next page begins; null at the end. */
  readonly next: string | null;
}

const everything = { facets: {}, from: null, to: null };
const articlesAtOnce = 50;
/** How many articles one page may look at; after them it ends short, and `next` goes on. */
const mostArticles = 500;

/**
 * Lists stories by their newest article, newest first. It walks down the articles and names each story at the newest of
 * its members, so that a story that grows needs no place of its own in the index.
 */
export async function listStories(
  newswire: { readonly table: Table; readonly bucket: Bucket },
  limit: number,
  after: string | null,
): Promise<StoryPage> {
  const stories = new Map<string, StoryRecord>();
  let place = after;
  for (let examined = 0; examined < mostArticles; examined += articlesAtOnce) {
    const page = await listArticles(newswire, everything, articlesAtOnce, place);
    const begun = await inParallel(page.articles, (article) => storyBegunBy(newswire.table, article));
    for (const [index, story] of begun.entries()) {
      const { sortTime, id } = page.articles[index] as ArticleRecord;
      if (story) stories.set(story.id, story);
      place = indexSortKey(sortTime, id);
      if (stories.size === limit) return { stories: [...stories.values()], next: place };
    }
    if (page.next === null) return { stories: [...stories.values()], next: null };
  }
  return { stories: [...stories.values()], next: place };
}

/** The story whose newest member an article is. */
async function storyBegunBy(table: Table, article: ArticleRecord): Promise<StoryRecord | null> {
  const id = await storyOf(table, article.id);
  const story = id === null ? null : await getStory(table, id);
  return story?.lastSeenAt === article.sortTime ? story : null;
}
