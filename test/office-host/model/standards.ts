/** What a property is when nobody set it: setting it so changes nothing that anybody could see. */
const STANDARDS: Readonly<Record<string, unknown>> = {
  // page layout
  orientation: 'Portrait',
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  firstPageNumber: '',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  // charts
  plotVisibleOnly: true,
  'title.visible': true,
  'legend.visible': true,
  'format.roundedCorners': false,
  // series
  firstSliceAngle: 0,
  showLeaderLines: true,
  varyByCategories: true,
  hasDataLabels: false,
  'dataLabels.showValue': false,
  'dataLabels.showSeriesName': false,
  'dataLabels.showCategoryName': false,
  'dataLabels.showLegendKey': false,
  'dataLabels.showPercentage': false,
  'dataLabels.linkNumberFormat': true,
  'dataLabels.format.font.bold': false,
  'format.font.bold': false,
};

/** What was set to something else than the standard, in the order of its names. */
export function told(properties: ReadonlyMap<string, unknown>): [string, unknown][] {
  const differs = ([name, value]: [string, unknown]) => JSON.stringify(STANDARDS[name]) !== JSON.stringify(value);
  return [...properties].filter(differs).sort(([a], [b]) => (a < b ? -1 : 1));
}
