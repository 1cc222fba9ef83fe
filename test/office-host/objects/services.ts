import { ObjectType, type ApiObject } from '../protocol/api-object';

const service = new ObjectType<string>('Service', {
  methods: {
    NotifyActionHandlerReady: () => undefined,
    SendTelemetryEvent: () => undefined,
    SendCustomerContent: () => undefined,
  },
});

/** What the library makes for itself beside the workbook: telemetry, and word that it is ready for ribbon commands. */
export function serviceNamed(name: string): ApiObject | undefined {
  return /^Microsoft\.(Telemetry|InternalService)\./.test(name) ? service.of(name) : undefined;
}
