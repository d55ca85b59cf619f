/** What the bench tells each server. Every pool has the same size and the same session settings. */
export const settings = {
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  databaseUrl: process.env.DATABASE_URL,
  poolSize: Number(process.env.DATABASE_POOL_SIZE),
  /** `current_date` is then the day in Paris, which is what the product answers by; and what counts as alike is the same. */
  sessionOptions: '-c TimeZone=Europe/Paris -c DateStyle=ISO -c pg_trgm.word_similarity_threshold=0.55',
};
