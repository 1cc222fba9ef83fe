/** An Excel as the add-in sees it: which client library it loads, and which API sets it has (REPORT §3). */
export interface Platform {
  /** Microsoft's file for it, beside `office.js`. */
  readonly library: string;
  readonly excelApi: string;
  /** `Office.PlatformType`. */
  readonly type: 'PC' | 'Mac' | 'OfficeOnline';
  /** Bytes that a request or a reply may have; only the web has a limit. */
  readonly payloadLimit?: number;
  readonly otherSets: Readonly<Record<string, string>>;
}

const WINDOWS = 'excel-win32-16.01.js';
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const SETS = {
  DelayForCellEdit: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.2',
  SharedRuntime: '1.1',
  Settings: '1.1',
  CustomXmlParts: '1.1',
};

export const PLATFORMS = {
  'excel-2016': { library: WINDOWS, excelApi: '1.1', type: 'PC', otherSets: { Settings: '1.1' } },
  'excel-2019': { library: WINDOWS, excelApi: '1.7', type: 'PC', otherSets: { Settings: '1.1', DialogApi: '1.1' } },
  'excel-2021': { library: WINDOWS, excelApi: '1.14', type: 'PC', otherSets: SETS },
  'excel-2024': { library: WINDOWS, excelApi: '1.17', type: 'PC', otherSets: SETS },
  'microsoft-365': { library: WINDOWS, excelApi: '1.21', type: 'PC', otherSets: SETS },
  mac: { library: 'excel-mac-16.00.js', excelApi: '1.21', type: 'Mac', otherSets: SETS },
  web: {
    library: 'excel-web-16.00.js',
    excelApi: '1.21',
    type: 'OfficeOnline',
    payloadLimit: FIVE_MEGABYTES,
    otherSets: { ...SETS, ExcelApiOnline: '1.1' },
  },
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformName = keyof typeof PLATFORMS;

/** `Office.context.requirements.isSetSupported`. */
export function isSetSupported(platform: Platform, name: string, version = '1.1'): boolean {
  const has = name === 'ExcelApi' ? platform.excelApi : platform.otherSets[name];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = has.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
