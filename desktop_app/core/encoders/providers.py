"""ONNX Runtime's execution providers: which are there, and which to use."""

from __future__ import annotations

from collections.abc import Sequence

import onnxruntime

from desktop_app.core.errors import SettingsError

__all__ = ["CHOICES", "choose_providers", "provider_name"]

# Fastest first. TO ADD A PROVIDER: its setting, with its words in `core/settings.py`, and ONNX Runtime's name for it.
_PROVIDERS: dict[str, str] = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "cpu": "CPUExecutionProvider",
}

CHOICES: tuple[str, ...] = ("auto", *_PROVIDERS)


def choose_providers(setting: str, *, installed: Sequence[str] | None = None) -> list[str]:
    """ONNX Runtime's provider names, in the order to try.

    Args:
        setting: one of `CHOICES`. "auto" takes every installed one, fastest first; a named one is taken or
            refused, never replaced in silence. The CPU completes it, for what a graphics chip cannot compute.
        installed: what ONNX Runtime offers; asked of it where None.

    Raises:
        SettingsError: unknown or not installed.
    """
    present = list(onnxruntime.get_available_providers() if installed is None else installed)
    if setting == "auto":
        return [name for name in _PROVIDERS.values() if name in present]
    if setting not in _PROVIDERS:
        raise SettingsError(f"unknown provider {setting!r}; choose one of {', '.join(CHOICES)}")
    name = _PROVIDERS[setting]
    if name not in present:
        found = ", ".join(key for key, value in _PROVIDERS.items() if value in present)
        raise SettingsError(f"the provider {setting!r} is not installed here; there are: {found}")
    cpu = _PROVIDERS["cpu"]
    return [name] if name == cpu else [name, cpu]


def provider_name(provider: str) -> str:
    """ONNX Runtime's name without its suffix, for people: "CPUExecutionProvider" → "CPU"."""
    return provider.removesuffix("ExecutionProvider")
