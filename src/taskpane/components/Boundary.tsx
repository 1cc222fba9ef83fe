import { Component, type ReactNode } from 'react';
import { failureOf } from '../host/pane-error';
import { failureSentence, paneTexts, type Locale } from '../text/pane-texts';

interface Properties {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Keeps a failure of the pane itself from leaving a blank page: says so, and offers to begin again. */
export class Boundary extends Component<Properties, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { locale, children } = this.props;
    if (this.state.error === undefined) return children;
    const failure = failureOf(this.state.error);
    return (
      <main role="alert" style={{ padding: 16 }}>
        <p>{failureSentence(failure, locale)}</p>
        <details>
          <summary>{paneTexts(locale).failure.details}</summary>
          <pre style={{ whiteSpace: 'pre-wrap' }}>{failure.detail}</pre>
        </details>
        <button type="button" onClick={() => location.reload()}>
          {paneTexts(locale).actions.retry}
        </button>
      </main>
    );
  }
}
