import { ApiFailure } from '../protocol/api-failure';
import { ObjectType } from '../protocol/api-object';
import type { Culture } from '../model/culture';
import type { Workbook } from '../model/workbook';
import { oneOf } from './range-look';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const numberFormat = new ObjectType<Culture>('NumberFormatInfo', {
  scalars: {
    NumberDecimalSeparator: { get: ({ decimalSeparator }) => decimalSeparator },
    NumberGroupSeparator: { get: ({ groupSeparator }) => groupSeparator },
  },
});

const cultureInfo = new ObjectType<Culture>('CultureInfo', {
  scalars: { Name: { get: ({ name }) => name } },
  children: { NumberFormat: (culture) => numberFormat.of(culture) },
});

/** `workbook.application`. The suspensions are seen in `host.requests`: we neither calculate nor draw. */
export const application = new ObjectType<Workbook>('Application', {
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        const mode = oneOf(MODES)(value);
        if (mode === undefined) throw new ApiFailure('InvalidArgument', 'Application.calculationMode');
        workbook.calculationMode = mode;
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: ({ culture }) => culture.decimalSeparator },
    ThousandsSeparator: { get: ({ culture }) => culture.groupSeparator },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: ({ culture }) => cultureInfo.of(culture) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
