/** The subscriptions of one client read one after the other: however many it has, others wait for none of them. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  async take<T>(client: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.last.get(client) ?? Promise.resolve()).then(work);
    const done = turn.catch(() => undefined);
    this.last.set(client, done);
    void done.then(() => {
      if (this.last.get(client) === done) this.last.delete(client);
    });
    return turn;
  }
}
