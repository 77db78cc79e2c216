/** An article as its meaning is taken: its headline and its first sentences. */
export interface Embeddable {
  readonly articleId: string;
  readonly text: string;
  /** ISO 8601; only articles whose time lies within some days of it are looked at. */
  readonly at: string;
}

/**
 * A model of meaning that puts articles of all languages side by side. It grades the same event told anew, and it may
 * point at articles that a comparison by words would not have looked at. It never says that two texts are one.
 */
export interface Embeddings {
  /**
   * Files an article and gives the articles that are nearest to it in meaning, each with its likeness (cosine, −1 to 1).
   * Empty where the service can't be had just now: that is counted, and nobody waits for it.
   */
  nearest(article: Embeddable): Promise<ReadonlyMap<string, number>>;
  /** Takes an article out. @throws where the service can't be had: what was withdrawn must go. */
  forget(articleId: string): Promise<void>;
}
