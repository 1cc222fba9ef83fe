import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, type Setting } from './components/App';
import { fileHost } from './host/file-host';
import { webBrowser } from './host/web-browser';
import { WorkerClient, type WorkerLike } from './host/worker-client';
import { localeOf } from './text/pane-texts';

const browser = webBrowser(new URL('../../samples/binh-dinh-2016.xlsx', import.meta.url));
const query = new URLSearchParams(location.search);

function startWorker(): WorkerLike {
  return new Worker(new URL(/* webpackChunkName: "scoring-worker" */ './worker/main.ts', import.meta.url));
}

/** Office.js is there only where the page that Excel opens has loaded it; everywhere else files are chosen. */
async function setting(): Promise<Setting> {
  const office = (globalThis as { readonly Office?: typeof Office }).Office;
  const { host } = office ? await office.onReady() : { host: null };
  if (!office || host !== office.HostType.Excel) {
    const locale = localeOf(query.get('lang'), navigator.language);
    return { place: 'file', locale, host: fileHost(new WorkerClient(startWorker), browser) };
  }
  const { officeHost, officeIsDark } = await import(/* webpackChunkName: "excel" */ './office');
  const dark = officeIsDark();
  const step = query.get('step');
  return {
    place: 'excel',
    locale: localeOf(query.get('lang'), office.context.displayLanguage),
    host: officeHost(startWorker, browser),
    ...(dark === undefined ? {} : { dark }),
    ...(step === 'check' || step === 'score' ? { asked: step } : {}),
  };
}

const place = document.getElementById('pane');
if (!place) throw new Error('the page has no place for the pane');
const root = createRoot(place);
const renderer = createDOMRenderer(document);

void setting().then((found) =>
  root.render(
    <StrictMode>
      <RendererProvider renderer={renderer}>
        <App setting={found} />
      </RendererProvider>
    </StrictMode>,
  ),
);
