"""Run the command line: ``python -m translate_pipeline``."""

from translate_pipeline.cli.main import main

if __name__ == "__main__":
    main()
