import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type Scalar } from '../protocol/api-object';
import type { PageLayoutState } from '../model/sheet-parts';
import { oneOf } from './range-look';

/** Excel's limit for the whole code of a header or footer. */
const LONGEST = 255;
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];
const PLACES = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;

interface PageTarget {
  readonly layout: PageLayoutState;
  /** Which pages: `defaultForAllPages`, `firstPage`, `evenPages`, `oddPages`. */
  readonly pages: string;
}

function place(name: string): Scalar<PageTarget> {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    get: ({ layout, pages }) => layout.headersFooters.get(`${pages}.${key}`) ?? '',
    set: ({ layout, pages }, value) => {
      if (typeof value !== 'string' || value.length > LONGEST) {
        throw new ApiFailure('InvalidArgument', `HeaderFooter.${key}`);
      }
      layout.headersFooters.set(`${pages}.${key}`, value);
    },
  };
}

const headerFooter = new ObjectType<PageTarget>('HeaderFooter', {
  scalars: Object.fromEntries(PLACES.map((name) => [name, place(name)])),
});

/** `pageLayout.headersFooters`; which of its pages count is told by `state`. */
export const headersFooters = new ObjectType<PageLayoutState>('HeaderFooterGroup', {
  scalars: {
    State: {
      get: ({ state }) => state,
      set: (layout, value) => {
        const state = oneOf(STATES)(value);
        if (state === undefined) throw new ApiFailure('InvalidArgument', 'HeaderFooterGroup.state');
        layout.state = state;
      },
    },
    UseSheetMargins: {
      get: ({ useSheetMargins }) => useSheetMargins,
      set: (layout, value) => {
        layout.useSheetMargins = value === true;
      },
    },
    UseSheetScale: {
      get: ({ useSheetScale }) => useSheetScale,
      set: (layout, value) => {
        layout.useSheetScale = value === true;
      },
    },
  },
  children: {
    DefaultForAllPages: (layout) => headerFooter.of({ layout, pages: 'defaultForAllPages' }),
    FirstPage: (layout) => headerFooter.of({ layout, pages: 'firstPage' }),
    EvenPages: (layout) => headerFooter.of({ layout, pages: 'evenPages' }),
    OddPages: (layout) => headerFooter.of({ layout, pages: 'oddPages' }),
  },
});
