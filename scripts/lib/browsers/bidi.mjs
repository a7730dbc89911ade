import WebSocket from 'ws';

/**
 * A WebDriver BiDi session on `address` (ws://…). `send(method, params)` answers with the result or throws with the
 * browser's own message; `on(method, listener)` hears events.
 */
export async function openSession(address) {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  await new Promise((ok, no) => {
    socket.on('open', ok);
    socket.on('error', no);
  });
  const waiting = new Map();
  const listeners = new Map();
  let last = 0;
  const settle = ({ id, type, result, error, message }) => {
    const [ok, no] = waiting.get(id) ?? [];
    waiting.delete(id);
    if (type === 'error') no?.(new Error(`${error}: ${message}`));
    else ok?.(result);
  };
  socket.on('message', (data) => {
    const message = JSON.parse(data);
    if (message.type === 'event') for (const hear of listeners.get(message.method) ?? []) hear(message.params);
    else settle(message);
  });
  socket.on('close', () => {
    for (const [, no] of waiting.values()) no(new Error('The browser closed the connection.'));
    waiting.clear();
  });
  const send = (method, params = {}) =>
    new Promise((ok, no) => {
      last += 1;
      waiting.set(last, [ok, no]);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const on = (method, hear) => listeners.set(method, [...(listeners.get(method) ?? []), hear]);
  await send('session.new', { capabilities: {} });
  return { send, on, close: () => socket.close() };
}
