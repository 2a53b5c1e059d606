import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckInApp } from './CheckInApp';
import './check-in.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/check-in/sw.js', { scope: '/check-in/' }).catch(() => undefined);
}

createRoot(root).render(
  <StrictMode>
    <CheckInApp />
  </StrictMode>,
);
