"""Fetch the fonts of this folder again from their npm packages, and check them."""

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PACKAGES = {
    "@expo-google-fonts/noto-sans@0.4.2": {
        "400Regular/NotoSans_400Regular.ttf": "NotoSans-Regular.ttf",
        "700Bold/NotoSans_700Bold.ttf": "NotoSans-Bold.ttf",
        "LICENSE_FONT": "NotoSans-OFL.txt",
    },
    "@expo-google-fonts/noto-sans-jp@0.4.3": {
        "400Regular/NotoSansJP_400Regular.ttf": "NotoSansJP-Regular.ttf",
        "700Bold/NotoSansJP_700Bold.ttf": "NotoSansJP-Bold.ttf",
        "LICENSE_FONT": "NotoSansJP-OFL.txt",
    },
    "@expo-google-fonts/tinos@0.4.2": {
        "400Regular/Tinos_400Regular.ttf": "Tinos-Regular.ttf",
        "700Bold/Tinos_700Bold.ttf": "Tinos-Bold.ttf",
        "LICENSE_FONT": "Tinos-OFL.txt",
    },
    "@expo-google-fonts/noto-serif-jp@0.4.3": {
        "400Regular/NotoSerifJP_400Regular.ttf": "NotoSerifJP-Regular.ttf",
        "LICENSE_FONT": "NotoSerifJP-OFL.txt",
    },
}
SHA256 = {
    "NotoSans-Regular.ttf": "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
    "NotoSans-Bold.ttf": "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
    "NotoSansJP-Regular.ttf": "d930d5d52d15231c283089760f84584272ad5e37e14607ba0d19c798e7a9caec",
    "NotoSansJP-Bold.ttf": "c5b7b9d6a6eb682b0d4e6bbb38509575fd2759a28f147daa74714d1359a7909e",
    "Tinos-Regular.ttf": "924ef269e73da94c1803ff68877f5d998dd16605c5ffad82ee181034f8a1fffe",
    "Tinos-Bold.ttf": "576a19b5dc026cafe6ae8fde4c849588dae6475cf5d912cebdf2827388c43ad9",
    "NotoSerifJP-Regular.ttf": "5a04846a0e23acefae825f2f459205036a166f5a63462019ce3492d07bd20e92",
}


def fetch(folder: Path) -> None:
    """Write the fonts and their licences into `folder`.

    Raises OSError where npm is absent, CalledProcessError where it fails, and ValueError where
    a font is not the one expected.
    """
    for package, files in PACKAGES.items():
        with tempfile.TemporaryDirectory() as scratch:
            subprocess.run(["npm", "pack", "--silent", package], cwd=scratch, check=True)
            (tarball,) = Path(scratch).glob("*.tgz")
            with tarfile.open(tarball) as packed:
                for inside, name in files.items():
                    member = packed.extractfile(f"package/{inside}")
                    if member is None:
                        raise ValueError(f"{package} holds no {inside}")
                    (folder / name).write_bytes(member.read())
    if wrong := wrong_fonts(folder):
        raise ValueError(f"not the expected fonts: {', '.join(wrong)}")


def wrong_fonts(folder: Path) -> list[str]:
    """Return the names of the fonts in `folder` that are absent or not the expected ones."""
    return [
        name
        for name, expected in SHA256.items()
        if not (folder / name).is_file()
        or hashlib.sha256((folder / name).read_bytes()).hexdigest() != expected
    ]


if __name__ == "__main__":
    if "--check" not in sys.argv:
        fetch(HERE)
    sys.exit("wrong or absent: " + ", ".join(wrong) if (wrong := wrong_fonts(HERE)) else 0)
