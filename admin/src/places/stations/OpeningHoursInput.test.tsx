import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, Form, ResourceContextProvider } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consoleI18n } from '../../i18n/i18n.provider';
import { DoorsProvider } from '../../providers/doors-context';
import { PlaceInput } from '../../shared/map/PlaceInput';
import { OpeningHoursInput } from './OpeningHoursInput';
import { stationEn } from './station.en';
import { stationGateway } from './station.gateway';
import { stationZh } from './station.zh';

/** A server that never answers: the map then stays a grey box, and the form is all there is. */
const silence = (): Promise<never> => new Promise(() => undefined);
const doors = { port: { query: silence, mutate: silence }, http: silence } as never;
const slice = { name: 'stations', messages: { zh: stationZh, en: stationEn }, gateway: stationGateway } as never;

configure({ asyncUtilTimeout: 10_000 });

describe('the opening hours of a station in its form', () => {
  const submitted = vi.fn<(values: object) => void>();

  beforeEach(() => {
    submitted.mockClear();
    render(
      <CoreAdminContext i18nProvider={consoleI18n([slice], 'zh')}>
        <DoorsProvider value={doors}>
          <ResourceContextProvider value="stations">
            <Form onSubmit={submitted} defaultValues={{ openingHours: [] }}>
              <OpeningHoursInput source="openingHours" />
              <PlaceInput start={{ longitude: 113.6, latitude: 34.8 }} />
              <button type="submit">送出</button>
            </Form>
          </ResourceContextProvider>
        </DoorsProvider>
      </CoreAdminContext>,
    );
  });
  afterEach(cleanup);

  const day = (name: string) => within(screen.getByRole('group', { name }));
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const hours = (weekday: number, from: string, to: string) => ({ weekday, from, to });

  it('start closed, take a stretch, and repeat it on the workdays', async () => {
    press('星期一: 加一段');
    press('把星期一的时间复制到…');
    fireEvent.click(await screen.findByRole('menuitem', { name: '星期一至星期五' }));
    press('送出');

    await waitFor(() => expect(submitted).toHaveBeenCalledOnce());
    const openingHours = [1, 2, 3, 4, 5].map((weekday) => hours(weekday, '09:00', '17:00'));
    expect(submitted.mock.calls[0]?.[0]).toMatchObject({ openingHours });
    expect(day('星期六').getByText('不开放')).toBeTruthy();
  });

  it('end at midnight when the clock says 00:00', async () => {
    press('星期日: 加一段');
    fireEvent.change(screen.getByLabelText('星期日 1 结束'), { target: { value: '00:00' } });
    press('送出');

    await waitFor(() => expect(submitted).toHaveBeenCalledOnce());
    expect(submitted.mock.calls[0]?.[0]).toMatchObject({ openingHours: [hours(7, '09:00', '24:00')] });
  });

  it('say on the day what is wrong, and keep the form from going out', async () => {
    press('星期三: 加一段');
    fireEvent.change(screen.getByLabelText('星期三 1 结束'), { target: { value: '08:00' } });
    press('送出');

    expect(day('星期三').getByText('结束时间早于开始时间。')).toBeTruthy();
    expect(await screen.findByText('开放时间有误，请看标出的那一天。')).toBeTruthy();
    expect(submitted).not.toHaveBeenCalled();
  });
});
