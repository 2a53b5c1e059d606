import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OwnCheckIn } from './OwnCheckIn';
import './check-in.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    <OwnCheckIn />
  </StrictMode>,
);
