import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './components/App';
import { fileHost } from './host/file-host';
import { webBrowser } from './host/web-browser';
import { WorkerClient } from './host/worker-client';
import { localeOf } from './text/pane-texts';

const worker = new WorkerClient(
  () => new Worker(new URL(/* webpackChunkName: "scoring-worker" */ './worker/main.ts', import.meta.url)),
);
const host = fileHost(worker, webBrowser(new URL('../../samples/binh-dinh-2016.xlsx', import.meta.url)));
const locale = localeOf(new URLSearchParams(location.search).get('lang'), navigator.language);
const place = document.getElementById('pane');
if (!place) throw new Error('the page has no place for the pane');

createRoot(place).render(
  <StrictMode>
    <RendererProvider renderer={createDOMRenderer(document)}>
      <App host={host} locale={locale} />
    </RendererProvider>
  </StrictMode>,
);
