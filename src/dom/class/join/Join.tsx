import { useEffect, useState } from 'preact/hooks';
import { useClass } from '../classroom.ts';
import { useHeading } from '../useHeading.ts';
import { JoinForm } from './JoinForm.tsx';
import { SecondScreen } from './SecondScreen.tsx';
import type { Way } from './way.ts';
import { WhoAreYou } from './WhoAreYou.tsx';

/** The door to a room: as somebody new, as somebody who was here before, or as the teacher's other screen. */
export function Join() {
  const given = useClass(s => s.code);
  const [code, setCode] = useState(given);
  const [way, setWay] = useState<Way>('new');
  useEffect(() => {
    if (given !== '') setCode(given);
  }, [given]);
  useHeading(way);
  const shared = { code, onCode: setCode, onWay: setWay };
  switch (way) {
    case 'new':
      return <JoinForm {...shared} />;
    case 'before':
      return <WhoAreYou {...shared} />;
    case 'screen':
      return <SecondScreen {...shared} />;
  }
}
