// biome-ignore lint/suspicious/noExplicitAny: each command answers in a shape of its own, which the protocol describes
type Answer = any;

export interface Bidi {
  /** Sends a command of WebDriver BiDi and gives its result; throws what the browser objects to. */
  readonly send: (method: string, params: unknown) => Promise<Answer>;
}

/**
 * A connection to a browser that speaks WebDriver BiDi.
 *
 * @param told is called for each event that was subscribed to
 */
export async function connectBidi(
  address: string,
  told: (method: string, params: Answer) => void,
): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { done: (result: Answer) => void; failed: (error: Error) => void }>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data));
    if (method) return told(method, params);
    const one = waiting.get(id);
    waiting.delete(id);
    if (error) one?.failed(new Error(`${error}: ${message}`));
    else one?.done(result);
  });
  socket.addEventListener('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('the browser is gone'));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`nobody answers at ${address}`)));
  });
  return {
    send: (method, params) =>
      new Promise((done, failed) => {
        count += 1;
        waiting.set(count, { done, failed });
        socket.send(JSON.stringify({ id: count, method, params }));
        // A page that is left before it answers never does.
        setTimeout(() => failed(new Error(`${method}: no answer in 30 seconds`)), 30_000).unref();
      }),
  };
}
