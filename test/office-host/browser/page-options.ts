/** What a page is told of the simulated Excel; plain data, since it crosses into the browser. */
export interface PageOptions {
  readonly platform: 'Win32' | 'Mac' | 'Web';
  /** `Office.context.displayLanguage`. */
  readonly language: string;
  /** API sets and their versions, as `requirements` knows them. */
  readonly sets: Readonly<Record<string, string>>;
  /** The colour of the pane, `0xRRGGBB`, for the Office theme. */
  readonly background: number;
  readonly foreground: number;
}

/** An answer as it crosses into the page. */
export type PageReply =
  | { readonly kind: 'body'; readonly text: string }
  | { readonly kind: 'host-error'; readonly code: number }
  | { readonly kind: 'silence' };

/** How the page reaches the executor, which stays with the test. */
export const SERVE = '__officeHostServe';
