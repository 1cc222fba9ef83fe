// The smallest page that a province could put on its own server: a file in, a file out, all in the worker.
const worker = new Worker('scoring-worker.js');
const chooser = document.querySelector('input');
const status = document.querySelector('output');
const replies = [];
window.replies = replies;

chooser.addEventListener('change', async () => {
  const [file] = chooser.files;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const request = { draft: false, detail: true, at: '2017-02-07', toolVersion: 'test' };
  worker.postMessage({ id: 1, kind: 'score', bytes, request }, [bytes.buffer]);
});

worker.addEventListener('message', ({ data }) => {
  replies.push(data);
  if (data.kind !== 'progress') status.textContent = data.kind;
});
